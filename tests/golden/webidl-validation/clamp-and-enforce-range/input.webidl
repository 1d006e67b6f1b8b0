typedef [EnforceRange] unsigned long Size;
[Exposed=Window]
interface A {
  undefined f([Clamp, EnforceRange] long x);
  undefined g([Clamp] Size x);
};
