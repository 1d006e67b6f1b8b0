[Exposed=Window]
interface Circle {
  double radius();
  double radius(double scale);
  attribute double radius;
};
