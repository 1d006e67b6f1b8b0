[Exposed=Window]
interface Circle {
};
[Exposed=Window]
interface Shape {
};
Circle includes Shape;
