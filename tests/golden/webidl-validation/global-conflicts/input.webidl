[Global=Window, Exposed=Window, LegacyOverrideBuiltIns]
interface Window {
  getter any (DOMString name);
};
[Global=Worker, Exposed=Worker, LegacyFactoryFunction=Work(long x)]
interface Worker {
};
