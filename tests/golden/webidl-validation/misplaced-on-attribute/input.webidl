[Exposed=Window]
interface A {
  [Clamp] attribute octet a;
  [EnforceRange] undefined f();
  [NewObject] readonly attribute A b;
};
