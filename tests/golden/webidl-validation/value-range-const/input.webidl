[Exposed=Window]
interface Limits {
  const byte A = 128;
  const byte B = -129;
  const octet C = 256;
  const octet D = -1;
  const unsigned short E = 0x10000;
  const long F = 2147483648;
  const unsigned long long G = 18446744073709551616;
  const long long H = -9223372036854775809;
};
