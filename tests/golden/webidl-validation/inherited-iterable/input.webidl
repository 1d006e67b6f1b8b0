[Exposed=Window]
interface A {
  readonly setlike<long>;
};
[Exposed=Window]
interface B : A {
};
[Exposed=Window]
interface C : B {
  readonly maplike<DOMString, long>;
};
