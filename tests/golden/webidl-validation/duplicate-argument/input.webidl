[Exposed=Window]
interface Circle {
  undefined move(double x, double x);
};
callback Moved = undefined (double by, double by);
