dictionary Options {
};
[Exposed=Window]
interface A {
  Options? f();
  Promise<Options?> g();
};
