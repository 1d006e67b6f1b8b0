partial interface Circle {
  attribute double radius;
};
partial dictionary Options {
  long depth;
};
partial interface mixin Colored {
};
partial namespace Geometry {
};
