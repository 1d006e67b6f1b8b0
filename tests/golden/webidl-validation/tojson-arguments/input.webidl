[Exposed=Window]
interface A {
  object toJSON(DOMString key);
};
