[Exposed=Window]
interface A {
  async_iterable<long>(long from, optional long to);
};
