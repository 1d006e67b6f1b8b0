[Exposed=Window]
interface A {
  getter long item(DOMString name);
};
[LegacyOverrideBuiltIns]
partial interface A {
};
