interface Lamp {
  attribute long or DOMString a;
  undefined dim(long or DOMString level);
  attribute (long or (DOMString)) b;
  attribute (or long) c;
};
