[Exposed=Window]
interface A {
  undefined f();
  undefined g();
};
[Exposed=Window]
interface B : A {
  undefined f();
  undefined g(DOMString x);
};
