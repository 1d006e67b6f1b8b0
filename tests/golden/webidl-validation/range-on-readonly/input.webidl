typedef [EnforceRange] unsigned long Size;
[Exposed=Window]
interface A {
  readonly attribute [Clamp] octet a;
  readonly attribute Size b;
  readonly attribute FrozenArray<[Clamp] octet> c;
};
