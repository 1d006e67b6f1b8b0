[Exposed=Window]
interface A {
  undefined f();
};
partial interface A {
  undefined f(double x);
  undefined g();
};
partial interface A {
  undefined g(DOMString x);
};
