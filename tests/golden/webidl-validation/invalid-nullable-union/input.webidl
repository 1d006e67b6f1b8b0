[Exposed=Window]
interface Circle {
  attribute (long? or DOMString)? name;
};
