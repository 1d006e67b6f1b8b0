interface Lamp {
  getter setter long a(unsigned long i);
  getter attribute long b;
  deleter;
  legacycaller any c();
  creator long d(DOMString name, long value);
};
