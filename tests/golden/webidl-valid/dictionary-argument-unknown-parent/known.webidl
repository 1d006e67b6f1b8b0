dictionary Unknown {
  required long x;
};
