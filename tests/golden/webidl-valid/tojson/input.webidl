[Exposed=Window]
interface A {
  [Default] object toJSON();
};
[Exposed=Window]
interface B : A {
};
dictionary Data {
  DOMString? name;
  sequence<double> numbers;
  record<DOMString, B> map;
  (long or DOMString) either;
};
[Exposed=Window]
interface C {
  Data toJSON();
};
