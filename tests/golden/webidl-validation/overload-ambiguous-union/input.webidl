[Exposed=Window]
interface Circle {
  undefined draw((long or DOMString) a);
  undefined draw((boolean or USVString) b);
};
