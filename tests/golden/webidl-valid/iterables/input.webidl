[Exposed=Window]
interface A {
  iterable<DOMString, long>;
};
[Exposed=Window]
interface B {
  readonly attribute unsigned long length;
  getter A? item(unsigned long index);
  iterable<A>;
};
[Exposed=Window]
interface C {
  async_iterable<DOMString, long>(optional long from, optional long to);
  undefined forEach();
};
