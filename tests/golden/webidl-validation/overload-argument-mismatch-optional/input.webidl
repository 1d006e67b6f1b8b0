[Exposed=Window]
interface B {
  undefined f(DOMString a, long b);
  undefined f(optional DOMString a, optional boolean b);
};
