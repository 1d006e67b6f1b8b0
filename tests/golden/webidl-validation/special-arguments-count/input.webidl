[Exposed=Window]
interface A {
  readonly attribute unsigned long length;
  getter long ();
  setter undefined (DOMString name);
  deleter undefined (DOMString a, DOMString b);
};
