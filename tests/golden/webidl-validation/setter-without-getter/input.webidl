[Exposed=Window]
interface A {
  setter undefined (unsigned long index, long value);
};
[Exposed=Window]
interface B {
  readonly attribute unsigned long length;
  getter long (unsigned long index);
  setter undefined (DOMString name, long value);
};
