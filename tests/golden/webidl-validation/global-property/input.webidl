[Exposed=Window, LegacyFactoryFunction=Option(long x)]
interface A {
};
[Exposed=Window, LegacyWindowAlias=Option]
interface B {
};
[Exposed=Window, LegacyWindowAlias=(A, C)]
interface D {
};
[Exposed=Window, LegacyWindowAlias=(E, E)]
interface F {
};
