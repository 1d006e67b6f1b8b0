[Exposed=Window]
interface Circle {
  DOMString toString();
};
