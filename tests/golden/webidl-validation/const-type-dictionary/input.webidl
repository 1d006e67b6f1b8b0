dictionary Options {
};
[Exposed=Window]
interface Circle {
  const Options DEFAULT = 1;
};
