interface mixin Drawn {
  undefined draw(long a);
  undefined draw(double b);
};
[Exposed=Window]
interface Circle {
};
[Exposed=Window]
interface Square {
};
Circle includes Drawn;
Square includes Drawn;
