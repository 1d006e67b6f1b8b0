dictionary Options {
  long size;
};
[Exposed=Window]
interface Circle {
  constructor(Options options);
  undefined draw(Options options);
  undefined move(Options options, optional long by);
  static undefined all(long a, Options options, long... more);
};
