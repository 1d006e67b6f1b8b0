interface Lamp {
  attribute readonly boolean on;
  readonly static attribute long count;
  readonly stringifier attribute DOMString name;
  readonly readonly attribute long x;
};
