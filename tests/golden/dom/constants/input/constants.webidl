// Constants keep their names, and get their owner's where two mean different things.
[Exposed=Window]
interface First {
  const unsigned short NONE = 0;
  const unsigned short SAME = 0x10;
  const long NEGATIVE = -12;
  const octet OCTAL = 017;
  const boolean YES = true;
  const double PI = 3.25;
  const unrestricted double BIG = Infinity;
  const unrestricted float SMALL = -Infinity;
  const unrestricted double NOT = NaN;
  const unsigned long long HUGE = 0xFFFFFFFFFFFFFFFF;
  const double EXP = 1e3;
  const double DOT = .5;
};

[Exposed=Window]
interface Second {
  const unsigned short NONE = 1;
  const unsigned short SAME = 16;
};

[Exposed=Window]
callback interface Third {
  const unsigned short ACCEPT = 1;
  unsigned short check(DOMString what);
};
