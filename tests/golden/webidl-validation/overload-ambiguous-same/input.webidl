[Exposed=Window]
interface Circle {
  undefined draw(double x);
  undefined draw(float y);
};
