[Exposed=Window]
interface Circle {
  static undefined draw(DOMString a);
  static undefined draw(ByteString b);
  undefined draw(DOMString a);
};
