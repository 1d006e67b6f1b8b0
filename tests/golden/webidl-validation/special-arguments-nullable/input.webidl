[Exposed=Window]
interface A {
  getter long (DOMString? name);
};
