dictionary Options {
  long count = undefined;
};
