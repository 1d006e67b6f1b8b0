[Exposed=Window]
interface A {
  attribute DOMString name;
  attribute long length;
  attribute object prototype;
  undefined toLocaleString();
};
[Exposed=Window]
interface B {
  static undefined name();
  undefined prototype();
};
