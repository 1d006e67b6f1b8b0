dictionary A {
  long size;
};
partial dictionary A {
  long size;
};
