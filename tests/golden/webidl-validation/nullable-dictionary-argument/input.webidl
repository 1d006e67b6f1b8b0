dictionary Options {
  long size;
};
typedef Options? MaybeOptions;
[Exposed=Window]
interface Circle {
  undefined draw(Options? options);
  undefined fill(optional MaybeOptions options);
};
