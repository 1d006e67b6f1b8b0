[Exposed=Window, LegacyNoInterfaceObject]
interface A {
  constructor();
  static undefined f();
};
