[Exposed=Window]
interface A {
  [Replaceable] static readonly attribute long a;
  [LegacyUnforgeable] static undefined f();
  [SameObject] A g();
  [SecureContext] maplike<DOMString, long>;
  [HTMLConstructor] undefined h();
};
dictionary D {
  [SecureContext] long x;
};
