[Exposed=Window]
interface Circle {
  undefined move(double... by, long steps);
};
