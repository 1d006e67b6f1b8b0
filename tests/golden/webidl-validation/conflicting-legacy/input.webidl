[Exposed=Window]
namespace N {
};
[Exposed=Window, LegacyNamespace=N, LegacyNoInterfaceObject]
interface A {
};
[Exposed=Window, LegacyWindowAlias=Other, LegacyNamespace=N]
interface B {
};
[Exposed=Window, LegacyNoInterfaceObject, LegacyWindowAlias=Another]
interface C {
};
