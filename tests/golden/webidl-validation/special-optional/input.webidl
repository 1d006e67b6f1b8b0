[Exposed=Window]
interface A {
  getter long (optional DOMString name);
  setter undefined (DOMString name, long... values);
};
