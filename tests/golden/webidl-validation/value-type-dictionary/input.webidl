dictionary Options {
  sequence<long> list = {};
  object thing = {};
  record<DOMString, long> map = {};
};
