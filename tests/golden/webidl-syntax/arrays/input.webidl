interface Lamp {
  attribute long[] a;
  DOMString[] b(octet[] c);
};
