[Exposed=Window]
interface A {
  maplike<DOMString, long>;
  undefined set(DOMString key, long value);
  undefined clear();
  boolean delete(DOMString key);
  attribute long add;
};
[Exposed=Window]
interface B {
  setlike<long>;
  B add(long value);
  attribute long get;
};
[Exposed=Window]
interface C {
  readonly maplike<DOMString, long>;
  attribute long set;
  static undefined entries();
};
