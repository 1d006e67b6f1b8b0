// Every form of an attribute.
enum Mode { "on", "off" };

[Exposed=Window]
interface Node {
  attribute DOMString text;
};

[Exposed=Window]
interface Device {
  readonly attribute DOMString label;
  attribute DOMString title;
  attribute long count;
  attribute double ratio;
  attribute boolean muted;
  attribute Mode mode;
  attribute Node node;
  attribute Node? parent;
  attribute DOMString? alias;
  attribute long? limit;
  attribute Mode? preset;
  readonly attribute boolean? known;
  static attribute long total;
  static readonly attribute DOMString version;
  [PutForwards=text] readonly attribute Node root;
  [Replaceable] readonly attribute long index;
  [LegacyUnforgeable] readonly attribute boolean trusted;
  attribute (Node or DOMString) content;
  attribute (Node or DOMString)? footer;
  attribute any data;
  attribute object raw;
};
