[LegacyFactoryFunction=Lamp(octet)]
interface Lamp {};
[Constructor(long a,)]
interface Bulb {};
