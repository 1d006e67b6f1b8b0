[Exposed=Window]
interface Node {
};
[Exposed=Window]
interface A {
  undefined f(DOMString a);
  undefined f(long a);
  undefined f(Node a);
  undefined f(boolean a);
  undefined f(sequence<long> a);
};
