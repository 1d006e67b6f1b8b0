dictionary Options {
  required long a;
};
[Exposed=Window]
interface Shape {
};
[Exposed=Window]
interface Circle {
  undefined draw(Shape? a);
  undefined draw(Options b);
  undefined fill(DOMString? a);
  undefined fill(long? b);
};
