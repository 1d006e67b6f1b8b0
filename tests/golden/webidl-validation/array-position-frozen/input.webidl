[Exposed=Window]
interface Circle {
  FrozenArray<long> points();
  undefined draw(FrozenArray<long> points);
  attribute FrozenArray<FrozenArray<long>> grid;
};
dictionary Options {
  FrozenArray<long> points;
};
