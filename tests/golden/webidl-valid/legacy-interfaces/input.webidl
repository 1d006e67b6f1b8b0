[Exposed=Window]
namespace N {
};
[Exposed=Window, LegacyNamespace=N]
interface A {
  constructor();
};
[Exposed=Window, LegacyNoInterfaceObject]
interface B {
};
[Exposed=Window, LegacyNoInterfaceObject]
interface C : B {
};
[Exposed=Window, LegacyWindowAlias=(OldD, OlderD)]
interface D {
};
[Exposed=Window, LegacyOverrideBuiltIns, LegacyUnenumerableNamedProperties]
interface E {
  getter long (DOMString name);
};
