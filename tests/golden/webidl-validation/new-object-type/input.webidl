[Exposed=Window]
interface A {
  [NewObject] DOMString f();
  [NewObject] sequence<A> g();
};
