[Exposed=Window]
interface B {
  undefined name();
};
[Exposed=Window]
interface A {
  [PutForwards=name] readonly attribute B b;
};
