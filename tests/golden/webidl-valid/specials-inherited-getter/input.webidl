[Exposed=Window]
interface A {
  readonly attribute unsigned long length;
  getter A? item(unsigned long index);
};
[Exposed=Window]
interface B : A {
  setter undefined (unsigned long index, A? value);
};
