[Exposed=Window]
interface Circle {
  attribute double size;
};
interface mixin Sized {
  attribute double size;
};
Circle includes Sized;
