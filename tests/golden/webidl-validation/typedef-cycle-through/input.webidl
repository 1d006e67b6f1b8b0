typedef sequence<B> A;
typedef (C or long) B;
typedef A? C;
[Exposed=Window]
interface X {
  undefined f(A a);
};
