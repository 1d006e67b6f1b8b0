[Exposed=Window]
dictionary A {
};
[SecureContext]
enum B { "a" };
[Exposed=Window]
typedef long C;
[SecureContext]
callback D = undefined ();
[LegacyNoInterfaceObject]
interface mixin E {
};
[Global=Window, Exposed=Window]
namespace F {
};
