[Exposed=Window]
interface A {
  attribute long a;
};
partial interface A {
  attribute long b;
};
interface mixin M {
  attribute long c;
};
partial interface mixin M {
  attribute long d;
};
A includes M;
[Exposed=Window]
namespace N {
  undefined f();
};
partial namespace N {
  undefined g();
};
dictionary D {
  long e;
};
partial dictionary D {
  long f;
};
