typedef double Size;
[Exposed=Window]
interface A {
  readonly attribute double x;
};
[Exposed=Window]
interface B : A {
};
[Exposed=Window]
interface C : B {
  inherit attribute Size x;
};
