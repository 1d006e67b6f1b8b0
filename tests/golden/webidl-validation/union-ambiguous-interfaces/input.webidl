[Exposed=Window]
interface Shape {
};
[Exposed=Window]
interface Circle : Shape {
};
[Exposed=Window]
interface Ring : Circle {
};
typedef (Shape or Ring) A;
