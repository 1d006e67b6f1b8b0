// Interfaces without an object, in a namespace, and with an older name.
[LegacyNoInterfaceObject, Exposed=Window]
interface EXT_blend {
  const unsigned long MIN_EXT = 0x8007;
  undefined blendEXT();
};

[Exposed=*]
namespace Assembly {};

[LegacyNamespace=Assembly, Exposed=*]
interface Module {
  constructor(DOMString text);
  static sequence<DOMString> exports(Module module);
};

[Exposed=Window, LegacyWindowAlias=WebKitMatrix]
interface Matrix {
  readonly attribute boolean is2D;
};
