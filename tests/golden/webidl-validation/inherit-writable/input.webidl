[Exposed=Window]
interface Circle {
  attribute double radius;
};
[Exposed=Window]
interface Ring : Circle {
  inherit attribute double radius;
};
