callback interface Filter {
  const short ACCEPT = 1;
  short accept(any node);
};
