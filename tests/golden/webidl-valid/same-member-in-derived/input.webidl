[Exposed=Window]
interface A {
  readonly attribute long x;
};
[Exposed=Window]
interface B : A {
  attribute DOMString x;
};
