// Names that Go or the generated code has already.
[Exposed=Window]
interface Clash {
  attribute DOMString type;
  attribute long range;
  undefined func(long default, long map, any interface);
  undefined setType(DOMString type);
  readonly attribute DOMString JSValue;
  undefined jsValue();
  readonly attribute DOMString URL;
  readonly attribute DOMString url;
  undefined string();
  undefined _if();
  static undefined from(any value);
  attribute long setRange;
};

[Exposed=Window]
interface webkitThing {
  attribute DOMString innerHTML;
  Element getElementById(DOMString elementId);
  undefined getURLs(DOMString userID, DOMString id2, DOMString xmlHttpId);
  undefined drawArrays2D();
};

[Exposed=Window]
interface Element {};

[Exposed=Window]
interface String {};

dictionary Value { DOMString JSValue; DOMString type; };
enum Some { "none" };
[Exposed=Window]
interface Uses { undefined use(Value value, Some some, String string); };
