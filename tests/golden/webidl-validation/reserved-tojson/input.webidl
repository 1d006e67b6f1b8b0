[Exposed=Window]
interface Circle {
  attribute object toJSON;
};
dictionary Options {
  long toJSON;
};
[Exposed=Window]
interface Square {
  static object toJSON();
};
