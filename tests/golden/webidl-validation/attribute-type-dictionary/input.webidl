dictionary Options {
};
typedef Options Settings;
[Exposed=Window]
interface Circle {
  readonly attribute Options options;
  attribute Settings? settings;
};
