dictionary A {
  required long x;
};
dictionary B : A {
  long x;
};
