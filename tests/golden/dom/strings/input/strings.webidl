// Every string type.
[Exposed=Window]
interface Text {
  attribute DOMString a;
  attribute USVString b;
  attribute ByteString c;
  attribute [LegacyNullToEmptyString] DOMString d;
  DOMString? find(USVString what, optional ByteString charset = "utf-8");
};
