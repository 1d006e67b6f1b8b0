[Exposed=Window]
interface A {
  [PutForwards=b] readonly attribute B a;
};
[Exposed=Window]
interface B {
  [PutForwards=c] readonly attribute C b;
};
[Exposed=Window]
interface C {
  attribute long c;
};
