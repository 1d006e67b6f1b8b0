[Exposed=Window]
interface Circle {
  undefined draw(long a);
  undefined draw(DOMString a);
  undefined draw(USVString a);
  undefined draw(ByteString a);
};
