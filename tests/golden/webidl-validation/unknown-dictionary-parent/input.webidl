dictionary CircleOptions : ShapeOptions {
  double radius;
};
