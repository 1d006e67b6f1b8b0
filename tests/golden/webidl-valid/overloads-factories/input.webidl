[Exposed=Window,
 LegacyFactoryFunction=Ring(DOMString a),
 LegacyFactoryFunction=Ring(long a),
 LegacyFactoryFunction=Disc(DOMString a)]
interface A {
};
