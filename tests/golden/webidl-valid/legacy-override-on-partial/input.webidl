[Exposed=Window]
interface A {
};
[LegacyOverrideBuiltIns]
partial interface A {
  getter object (DOMString name);
};
