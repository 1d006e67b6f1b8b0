[Exposed=Window]
interface A {
  undefined f();
  undefined f(DOMString a);
  undefined f(DOMString a, DOMString b);
  undefined f(DOMString a, DOMString b, DOMString c, optional DOMString d);
};
