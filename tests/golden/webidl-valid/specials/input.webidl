[Exposed=Window]
interface A {
  readonly attribute unsigned long length;
  getter any getByIndex(unsigned long index);
  setter undefined setByIndex(unsigned long index, any value);
  getter any get(DOMString name);
  setter undefined set(DOMString name, any value);
  deleter undefined (DOMString name);
};
