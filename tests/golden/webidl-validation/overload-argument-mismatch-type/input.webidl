[Exposed=Window]
interface Node {
};
[Exposed=Window]
interface B {
  undefined f(DOMString w);
  undefined f(long w, double x, Node y, Node z);
  undefined f(double w, double x, DOMString y, Node z);
};
