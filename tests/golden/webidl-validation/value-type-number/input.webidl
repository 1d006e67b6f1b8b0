enum Mode { "on" };
dictionary Options {
  DOMString name = 3;
  Mode mode = 1;
  sequence<long> list = 0;
  long half = 0.5;
};
