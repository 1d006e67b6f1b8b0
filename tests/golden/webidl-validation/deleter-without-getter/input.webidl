[Exposed=Window]
interface A {
  deleter undefined remove(DOMString name);
};
