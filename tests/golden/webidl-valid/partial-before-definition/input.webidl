partial interface A {
  attribute long b;
};
[Exposed=Window]
interface A {
};
