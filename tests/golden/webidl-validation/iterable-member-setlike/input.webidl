[Exposed=Window]
interface A {
  setlike<long>;
  const long add = 1;
  boolean has(long value);
};
