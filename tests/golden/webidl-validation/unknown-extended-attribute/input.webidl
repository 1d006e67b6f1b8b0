[Exposd=Window, Exposed=Window]
interface A {
  [SameObjct] readonly attribute A b;
  [MyOwnThing] attribute long c;
};
