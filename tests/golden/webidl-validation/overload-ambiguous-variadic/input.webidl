[Exposed=Window]
interface Circle {
  undefined draw(long... numbers);
  undefined draw(DOMString... names);
};
