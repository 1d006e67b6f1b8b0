typedef unsigned long Index;
[Exposed=Window]
interface A {
  readonly attribute Index length;
  getter A (Index index);
};
