dictionary Options : Unknown {
};
[Exposed=Window]
interface A {
  undefined f(Options options);
};
