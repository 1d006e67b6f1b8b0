[Exposed=Window]
interface Circle {
  attribute long _constructor;
  const long _toString = 1;
};
[Exposed=Window]
interface Square {
  static undefined _toString();
};
