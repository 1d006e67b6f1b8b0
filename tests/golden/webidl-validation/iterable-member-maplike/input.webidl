[Exposed=Window]
interface A {
  maplike<DOMString, long>;
  readonly attribute long size;
  long get(DOMString key);
  attribute long clear;
  undefined set(DOMString key, long value);
};
