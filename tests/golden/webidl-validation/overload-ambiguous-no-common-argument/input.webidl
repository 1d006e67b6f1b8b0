[Exposed=Window]
interface Node {
};
[Exposed=Window]
interface Circle {
  undefined draw(long a, Node b);
  undefined draw(DOMString a, boolean b);
  undefined draw(double a, boolean b);
};
