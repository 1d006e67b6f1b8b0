[Exposed=Window]
interface Circle {
  undefined draw(DOMString name);
  undefined draw(DOMString name, optional long times);
};
