interface Circle : Shap {
  attribute sequence<long> points;
  undefined move(optional long x, long y);
  undefined move(optional long x, long y);
  const long SIDES = 1.5;
};
enum Mode { "a", "a" };
