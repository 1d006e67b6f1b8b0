[Exposed=Window]
interface B {
  attribute long x;
};
[Exposed=Window]
interface A {
  [PutForwards=x] attribute B a;
  [Replaceable] attribute long b;
  [SameObject] attribute B c;
  [LegacyLenientSetter] attribute long d;
  [CEReactions] readonly attribute long e;
};
