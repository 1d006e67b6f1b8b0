dictionary Options {
  long count = "3";
  boolean visible = "true";
  object thing = "x";
};
