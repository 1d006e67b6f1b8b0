[Exposed=Window, SecureContext]
interface A {
};
[Exposed=Window]
interface B : A {
};
[Exposed=Window, LegacyNoInterfaceObject]
interface C {
};
[Exposed=Window]
interface D : C {
};
