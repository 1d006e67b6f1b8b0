dictionary A {
  B inner;
};
dictionary B : A {
};
