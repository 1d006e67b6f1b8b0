// Operations and attributes that are known to fail return an error; others panic.
[Exposed=Window]
interface Storage {
  attribute DOMString value;
  undefined setItem(DOMString key, DOMString value);
  DOMString? getItem(DOMString key);
  Storage open(DOMString name);
  sequence<DOMString> keys();
  static boolean clear();
  static undefined wipe();
  readonly attribute Storage parent;
};
