interface Lamp {
  attribute sequnce<long> levels;
  attribute Map<DOMString, long> names;
  Array<long> all();
  promise<undefined> done(Sequence<long> x);
};
