[Exposed=Window]
interface A {
  [ReflectDefault=3] attribute long a;
};
