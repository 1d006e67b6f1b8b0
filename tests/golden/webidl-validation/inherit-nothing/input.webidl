[Exposed=Window]
interface Circle {
  inherit attribute double radius;
};
[Exposed=Window]
interface Ring : Circle {
  inherit attribute double width;
};
