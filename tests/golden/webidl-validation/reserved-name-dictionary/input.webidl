dictionary Options {
  long _constructor;
};
