[Exposed=Window]
interface Circle {
  attribute double radius;
};
[Exposed=Window]
interface Circle {
  attribute double area;
};
