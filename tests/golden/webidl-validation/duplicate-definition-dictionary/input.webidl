dictionary Options {
  long a;
};
dictionary Options {
  long b;
};
