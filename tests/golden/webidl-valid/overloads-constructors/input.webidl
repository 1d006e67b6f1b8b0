dictionary Init {
  long x;
};
[Exposed=Window]
interface A {
  constructor(DOMString a);
  constructor(long a, optional Init init = {});
  constructor();
};
