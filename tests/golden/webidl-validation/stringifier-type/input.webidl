[Exposed=Window]
interface Circle {
  stringifier attribute long radius;
};
[Exposed=Window]
interface Square {
  stringifier attribute DOMString? name;
};
[Exposed=Window]
interface Oval {
  stringifier attribute ByteString name;
};
