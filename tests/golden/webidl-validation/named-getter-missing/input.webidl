[Exposed=Window, LegacyOverrideBuiltIns]
interface A {
};
[Exposed=Window, LegacyUnenumerableNamedProperties]
interface B {
  readonly attribute unsigned long length;
  getter long item(unsigned long index);
};
