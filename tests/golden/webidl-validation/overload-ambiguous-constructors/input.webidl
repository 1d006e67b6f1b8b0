[Exposed=Window]
interface Circle {
  constructor(DOMString a);
  [HTMLElement] constructor(USVString b);
};
