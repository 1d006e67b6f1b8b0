callback Run = undefined ();
dictionary Options {
  required long x;
};
[Exposed=Window]
interface A {
  undefined f(Run a);
  undefined f(Options a);
};
