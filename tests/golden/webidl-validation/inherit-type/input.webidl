[Exposed=Window]
interface Circle {
  readonly attribute double radius;
};
[Exposed=Window]
interface Ring : Circle {
  inherit attribute float radius;
};
