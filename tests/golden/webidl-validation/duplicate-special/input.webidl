[Exposed=Window]
interface A {
  readonly attribute unsigned long length;
  getter long (unsigned long index);
  getter long item(unsigned long index);
  getter long named(DOMString name);
  getter long (DOMString name);
};
partial interface A {
  setter undefined (DOMString name, long value);
  setter undefined set(DOMString name, long value);
};
