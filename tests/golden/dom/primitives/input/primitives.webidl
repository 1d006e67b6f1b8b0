// Every primitive type, both ways.
[Exposed=*]
interface Numbers {
  attribute boolean a;
  attribute byte b;
  attribute octet c;
  attribute short d;
  attribute unsigned short e;
  attribute long f;
  attribute unsigned long g;
  attribute long long h;
  attribute unsigned long long i;
  attribute float j;
  attribute unrestricted float k;
  attribute double l;
  attribute unrestricted double m;
  attribute bigint n;
  attribute long long? o;
  attribute float? p;
  unsigned long long add([Clamp] long long x, [EnforceRange] unsigned long long y, float z);
  bigint power(bigint base, unsigned long exponent);
};
