typedef [EnforceRange] unsigned long Size;
[Exposed=Window]
interface A {
  attribute [Clamp] octet a;
  undefined f([AllowShared] Uint8Array a, [Clamp] octet b, optional [EnforceRange] long c);
  undefined g(Size x, [LegacyNullToEmptyString] DOMString y, sequence<[Clamp] long> z);
  undefined h([AllowResizable, AllowShared] DataView x, [AllowResizable] ArrayBuffer y);
  undefined i([EnforceRange] unsigned long? x, (octet or [AllowShared] Uint8Array) y);
};
