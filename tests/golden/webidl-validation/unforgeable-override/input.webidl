[Exposed=Window]
interface A1 {
  [LegacyUnforgeable] readonly attribute DOMString x;
};
[Exposed=Window]
interface B1 : A1 {
  undefined x();
};
[Exposed=Window]
interface B2 : A1 {
};
interface mixin M1 {
  undefined x();
};
B2 includes M1;
