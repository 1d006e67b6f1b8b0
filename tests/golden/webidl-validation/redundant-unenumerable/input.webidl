[Exposed=Window, LegacyUnenumerableNamedProperties]
interface A {
  getter long (DOMString name);
};
[Exposed=Window, LegacyUnenumerableNamedProperties]
interface B : A {
  getter DOMString (DOMString name);
};
