[Exposed=Window]
interface A {
  [HTMLConstructor] constructor();
};
