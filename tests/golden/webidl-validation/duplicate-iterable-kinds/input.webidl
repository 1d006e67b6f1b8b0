[Exposed=Window]
interface A {
  maplike<DOMString, long>;
  setlike<long>;
  async_iterable<long>;
};
