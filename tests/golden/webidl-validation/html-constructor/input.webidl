[Exposed=Window]
interface A {
  [HTMLConstructor] constructor(long x);
};
[Exposed=Window]
interface B {
  [HTMLConstructor] constructor();
  constructor(long x);
};
