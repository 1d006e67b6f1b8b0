[Exposed=Window]
interface B {
  attribute long x;
};
[Exposed=Window, SecureContext, CrossOriginIsolated]
interface A {
  [PutForwards=x, Replaceable] readonly attribute B b;
  [LegacyLenientSetter, Replaceable] readonly attribute long c;
};
