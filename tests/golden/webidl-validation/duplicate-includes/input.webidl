[Exposed=Window]
interface Circle {
};
interface mixin Colored {
  attribute long color;
};
Circle includes Colored;
Circle includes Colored;
