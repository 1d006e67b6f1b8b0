enum Mode { "", "open" };
dictionary Inner {
};
dictionary Options {
  DOMString a = "";
  DOMString? b = null;
  long c = -1;
  double d = 1;
  unrestricted double e = NaN;
  boolean f = true;
  sequence<long> g = [];
  Inner h = {};
  any i = null;
  any j = undefined;
  Mode k = "open";
  (Mode or long) l = "";
  (long or Inner) m = {};
  (sequence<long> or boolean)? n = [];
  ByteString o = "GET";
  object? p = null;
  bigint q = 5;
  float r = 3.4e38;
  unsigned long long s = 18446744073709551615;
  (long? or DOMString) t = null;
  any u = "text";
};
