[Exposed=Window]
interface Circle {
  static attribute double radius;
  attribute double radius;
};
