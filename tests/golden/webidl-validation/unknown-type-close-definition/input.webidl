dictionary ShapeOptions {
  double width;
};
[Exposed=Window]
interface Shape {
  constructor(ShapeOption options);
};
