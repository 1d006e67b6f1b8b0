dictionary Inner {
};
dictionary Options {
  long count = [];
  record<DOMString, long> map = [];
  Inner inner = [];
  FrozenList list = [];
};
typedef sequence<long> FrozenList;
