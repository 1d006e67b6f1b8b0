dictionary Inner {
};
dictionary Options {
  Inner? inner;
};
