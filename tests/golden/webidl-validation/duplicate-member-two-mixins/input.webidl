[Exposed=Window]
interface Circle {
};
interface mixin Sized {
  attribute double size;
};
interface mixin Measured {
  double size();
};
Circle includes Sized;
Circle includes Measured;
