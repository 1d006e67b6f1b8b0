partial interface Node {
  attribute long extra;
};
