[Exposed=Window, LegacyFactoryFunction=Ring(long a), LegacyFactoryFunction=Ring(double a)]
interface Circle {
};
