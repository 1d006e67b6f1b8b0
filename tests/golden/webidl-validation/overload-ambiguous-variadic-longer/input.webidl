[Exposed=Window]
interface Circle {
  undefined draw(DOMString name, DOMString a, DOMString b);
  undefined draw(USVString... names);
};
