[Exposed=Window]
interface A {
  [Reflect, ReflectRange=(10, 1)] attribute long a;
  [Reflect, ReflectRange=(1, 2, 3)] attribute long b;
};
