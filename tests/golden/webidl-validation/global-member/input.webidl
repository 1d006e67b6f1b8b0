[Global=Window, Exposed=Window]
interface Window {
  constructor();
  readonly attribute unsigned long length;
  getter any (unsigned long index);
  getter any (DOMString name);
  setter undefined (DOMString name, any value);
  setter undefined (unsigned long index, any value);
  static undefined open();
  undefined open();
};
