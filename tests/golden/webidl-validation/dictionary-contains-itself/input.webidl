dictionary A {
  A inner;
};
