// Indexed and named properties.
[Exposed=Window]
interface Words {
  readonly attribute unsigned long length;
  getter DOMString (unsigned long index);
  setter undefined (unsigned long index, DOMString value);
};

[Exposed=Window, LegacyOverrideBuiltIns]
interface Data {
  getter DOMString (DOMString name);
  setter undefined (DOMString name, DOMString value);
  deleter undefined (DOMString name);
};

[Exposed=Window]
interface Collection {
  readonly attribute unsigned long length;
  getter Words? item(unsigned long index);
  getter Words? namedItem(DOMString name);
};

[Exposed=Window]
interface Odd {
  getter object (DOMString name);
  undefined get(DOMString name);
};
