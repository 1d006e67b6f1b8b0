dictionary Options {
  long size;
};
[Exposed=Window, LegacyFactoryFunction=Ring(Options options)]
interface Circle {
};
