[Exposed=Window]
interface A {
  attribute [Clamp] double a;
  undefined f([EnforceRange] DOMString x, [AllowShared] ArrayBuffer y, [AllowResizable] DOMString z);
  undefined g(optional [LegacyNullToEmptyString] ByteString x, [LegacyNullToEmptyString] DOMString? y);
};
