[Exposed=Window]
interface A {
  [SecureContext] undefined f();
  undefined f(double x);
  [Exposed=Window] undefined g();
  [Exposed=Worker] undefined g(double x);
  undefined h();
  [LegacyUnforgeable] undefined h(double x);
};
