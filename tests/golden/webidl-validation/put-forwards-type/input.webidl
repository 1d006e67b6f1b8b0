[Exposed=Window]
interface A {
  [PutForwards=x] readonly attribute DOMString a;
};
