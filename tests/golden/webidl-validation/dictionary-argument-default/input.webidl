dictionary Options {
  long size;
};
[Exposed=Window]
interface Circle {
  undefined draw(optional Options options);
  undefined fill(optional (Options or boolean) options);
};
