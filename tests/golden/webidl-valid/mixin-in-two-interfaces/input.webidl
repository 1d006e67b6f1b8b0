interface mixin M {
  undefined f(long a);
  undefined f(DOMString a);
  attribute long x;
  const long Y = 1;
  stringifier;
};
[Exposed=Window]
interface A {
};
[Exposed=Window]
interface B {
};
A includes M;
B includes M;
