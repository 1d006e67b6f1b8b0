// Presence, inheritance, required members, both directions.
enum Cache { "default", "no-store" };

[Exposed=Window]
interface Signal {};

dictionary BaseInit {
  boolean bubbles = false;
  DOMString detail;
};

dictionary Init : BaseInit {
  required DOMString name;
  required unsigned long size;
  Cache cache;
  DOMString? alias = null;
  Signal? signal;
  sequence<DOMString> tags;
  record<DOMString, long> counts;
  any extra;
  Empty nested;
  ArrayBuffer data;
  long long offset;
  (Signal or DOMString) source;
};

dictionary Empty {};

dictionary Result {
  required boolean done;
  DOMString value;
  DOMString? note;
  sequence<Empty> parts;
  Signal signal;
};

dictionary Live {
  Callback ready;
  double delay = 0;
};
callback Callback = boolean (DOMString text);

[Exposed=Window]
interface Store {
  constructor(Init init);
  Result put(Init init, optional Empty empty = {});
  Result? get(DOMString name);
  undefined watch(optional Live live = {});
  Promise<Result> load(optional BaseInit init = {});
};
