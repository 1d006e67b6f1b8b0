[Exposed=Window]
interface Circle {
  attribute double radius;
  double radius();
};
