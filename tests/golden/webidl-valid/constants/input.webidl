typedef unsigned long GLenum;
[Exposed=Window]
interface Util {
  const boolean DEBUG = false;
  const octet LF = 10;
  const unsigned long BIT_MASK = 0x0000fc00;
  const double AVOGADRO = 6.022e23;
  const GLenum ZERO = 0;
  const unrestricted double INF = Infinity;
  const unrestricted float NAN = NaN;
  const bigint BIG = 123456789012345678901234567890;
  const byte MIN = -128;
  const short OCTAL = 0777;
  const double WHOLE = 1;
};
