[Exposed="Window", LegacyNoInterfaceObject=yes]
interface A {
  [PutForwards] readonly attribute A b;
  [Replaceable=x] readonly attribute long c;
  [SecureContext(long x)] undefined f();
};
[Exposed, LegacyFactoryFunction=Thing]
interface B {
};
