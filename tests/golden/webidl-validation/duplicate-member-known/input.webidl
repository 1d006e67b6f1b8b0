partial interface Node {
  attribute DOMString nodeName;
};
