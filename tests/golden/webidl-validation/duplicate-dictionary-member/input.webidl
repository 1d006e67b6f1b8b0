dictionary A {
  long size;
  DOMString size;
};
