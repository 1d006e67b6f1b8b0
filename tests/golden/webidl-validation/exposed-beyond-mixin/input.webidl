[Exposed=Window]
interface mixin M {
  [Exposed=Worker] undefined f();
};
[Exposed=Worker]
partial interface mixin M {
};
