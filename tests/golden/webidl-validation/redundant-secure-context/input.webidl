[Exposed=Window, SecureContext]
interface A {
  [SecureContext] undefined f();
};
[CrossOriginIsolated]
interface mixin M {
  [CrossOriginIsolated] undefined g();
  [SecureContext] undefined h();
};
