[Constructor, NoInterfaceObject, Exposed=Window]
interface A {
  [Unforgeable] readonly attribute long a;
  [TreatNullAs=EmptyString] attribute DOMString b;
};
