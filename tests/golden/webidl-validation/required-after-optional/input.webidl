[Exposed=Window]
interface Circle {
  undefined move(optional double x, double y);
  constructor(optional double x, optional double y, double z);
};
callback Moved = undefined (optional long a, long b);
