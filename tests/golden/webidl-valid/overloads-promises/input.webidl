[Exposed=Window]
interface A {
  Promise<long> f(DOMString a);
  Promise<undefined> f(long a);
};
