[Exposed=Window]
interface B {
  Promise<undefined> f(long a);
  undefined f(DOMString a);
};
