[Exposed=Window]
interface Circle {
  attribute double radius;
};
partial interface Circle {
  attribute double radius;
};
