[Exposed=Window]
interface A {
  undefined f(Mystery a);
  undefined f(long a);
};
