dictionary A {
  long size;
};
dictionary B : A {
};
dictionary C : B {
  long size;
};
