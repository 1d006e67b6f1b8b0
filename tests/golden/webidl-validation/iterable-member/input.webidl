[Exposed=Window]
interface A {
  iterable<DOMString, long>;
  undefined forEach();
  attribute long keys;
};
