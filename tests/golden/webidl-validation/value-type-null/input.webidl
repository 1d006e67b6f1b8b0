dictionary Options {
  DOMString name = null;
  sequence<long> list = null;
  (long or DOMString) either = null;
};
