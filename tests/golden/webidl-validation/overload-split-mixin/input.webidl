[Exposed=Window]
interface A {
  undefined f();
};
interface mixin M {
  undefined f(double x);
};
A includes M;
