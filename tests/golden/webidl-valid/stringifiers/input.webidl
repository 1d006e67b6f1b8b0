typedef USVString Name;
[Exposed=Window]
interface A {
  stringifier attribute Name name;
};
[Exposed=Window]
interface B {
  stringifier;
};
[Exposed=Window]
interface C {
  stringifier readonly attribute [LegacyNullToEmptyString] CSSOMString text;
};
