[Exposed=Window, LegacyFactoryFunction=_constructor(long x)]
interface A {
};
