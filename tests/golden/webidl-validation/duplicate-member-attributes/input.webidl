[Exposed=Window]
interface Circle {
  attribute double radius;
  readonly attribute long radius;
};
