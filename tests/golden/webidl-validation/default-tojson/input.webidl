[Exposed=Window]
interface A {
  [Default] DOMString toJSON();
};
