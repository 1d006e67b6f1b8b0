dictionary Options {
};
[Exposed=Window]
interface A {
  getter Options (DOMString name);
  setter undefined (DOMString name, Options value);
};
