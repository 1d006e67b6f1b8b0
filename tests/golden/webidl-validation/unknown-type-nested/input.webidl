dictionary Options {
  sequence<Missing> list;
  record<DOMString, Missing2> map;
  (Missing3 or long) either;
  Promise<Missing4> later;
};
