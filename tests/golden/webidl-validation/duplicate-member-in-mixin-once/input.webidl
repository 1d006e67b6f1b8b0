interface mixin Sized {
  attribute double size;
  attribute double size;
};
[Exposed=Window]
interface Circle {
};
[Exposed=Window]
interface Square {
};
Circle includes Sized;
Square includes Sized;
