[Exposed=Window]
interface B {
  attribute long x;
};
[Exposed=Window, SecureContext, Serializable, Transferable]
interface A {
  [SameObject, PutForwards=x] readonly attribute B a;
  [Replaceable] readonly attribute long b;
  [LegacyLenientSetter] readonly attribute long c;
  [LegacyLenientThis] attribute long d;
  [LegacyUnforgeable] readonly attribute long e;
  [Unscopable, CEReactions] undefined f();
  [NewObject] B g();
  [NewObject] Promise<long> h();
  [SameObject] readonly attribute FrozenArray<B> i;
  [CEReactions, Reflect="for"] attribute DOMString j;
  [Reflect, ReflectDefault=2, ReflectRange=(1, 10)] attribute unsigned long k;
  [CEReactions, SameObject, PutForwards=x] readonly attribute B l;
};
