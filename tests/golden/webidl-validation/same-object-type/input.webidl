[Exposed=Window]
interface A {
  [SameObject] readonly attribute long a;
  [SameObject] readonly attribute DOMString? b;
};
