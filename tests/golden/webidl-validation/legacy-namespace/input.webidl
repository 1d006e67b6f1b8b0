[Exposed=Window]
interface B {
};
[Exposed=Window, LegacyNamespace=B]
interface A {
};
