[Exposed=Window]
interface A {
  async_iterable<long>;
  undefined values();
  undefined forEach();
};
