[Exposed=Window]
interface Node {
  readonly attribute DOMString nodeName;
};
