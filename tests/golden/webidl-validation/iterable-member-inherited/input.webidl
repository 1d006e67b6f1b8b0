[Exposed=Window]
interface A {
  undefined entries();
};
[Exposed=Window]
interface B : A {
  iterable<DOMString, long>;
};
