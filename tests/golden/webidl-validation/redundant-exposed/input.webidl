[Exposed=Window]
interface A {
};
[Exposed=Window]
partial interface A {
  [Exposed=Window] undefined f();
};
