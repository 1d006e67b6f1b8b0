[Exposed=Window]
interface A {
  undefined f(DOMString a);
  static undefined f(DOMString a);
};
