[Exposed=Window]
interface A {
  iterable<DOMString, long>;
  iterable<DOMString, DOMString>;
};
