interface Lamp {
  static static long a();
  static const long B = 1;
  static getter long c(unsigned long i);
  static stringifier;
  static constructor();
  static inherit attribute long d;
};
