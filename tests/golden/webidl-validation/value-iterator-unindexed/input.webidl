[Exposed=Window]
interface A {
  iterable<long>;
};
