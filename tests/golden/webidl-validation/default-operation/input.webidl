[Exposed=Window]
interface A {
  [Default] object asObject();
};
