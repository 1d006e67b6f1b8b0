[Exposed=Window]
interface A {
  [PutForwards=a] readonly attribute B b;
};
[Exposed=Window]
interface B {
  [PutForwards=b] readonly attribute A a;
};
