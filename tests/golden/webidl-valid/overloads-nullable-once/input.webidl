[Exposed=Window]
interface Node {
};
[Exposed=Window]
interface A {
  undefined f(Node? a);
  undefined f(DOMString a);
};
