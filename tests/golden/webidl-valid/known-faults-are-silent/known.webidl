interface Node {
  attribute sequence<Missing> nodes;
  attribute long nodes;
};
