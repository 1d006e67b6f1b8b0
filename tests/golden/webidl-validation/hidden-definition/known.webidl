[Exposed=Window]
interface Node {
  readonly attribute DOMString nodeName;
};
partial interface Node {
  attribute DOMString size;
};
