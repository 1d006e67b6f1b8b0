dictionary Options {
  long count = true;
  DOMString name = false;
};
