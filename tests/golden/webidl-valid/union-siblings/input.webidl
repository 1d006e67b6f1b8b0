[Exposed=Window]
interface Shape {
};
[Exposed=Window]
interface Circle : Shape {
};
[Exposed=Window]
interface Square : Shape {
};
typedef (Circle or Square) A;
