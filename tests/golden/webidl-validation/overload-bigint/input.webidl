[Exposed=Window]
interface B {
  undefined f(bigint a);
  undefined f(long a);
};
