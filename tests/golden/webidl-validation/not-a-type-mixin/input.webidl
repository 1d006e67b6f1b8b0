interface mixin Colored {
};
[Exposed=Window]
interface Circle {
  attribute Colored color;
};
