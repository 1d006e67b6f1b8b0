[Exposed=Window]
interface Node {
};
[Exposed=Window]
interface Event {
};
[Exposed=Window]
interface A {
  undefined f(DOMString a);
  undefined f(Node a, DOMString b, double... c);
  undefined f();
  undefined f(Event a, DOMString b, optional DOMString c, double... d);
};
