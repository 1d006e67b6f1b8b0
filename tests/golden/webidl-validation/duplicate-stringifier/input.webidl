[Exposed=Window]
interface Circle {
  stringifier;
  stringifier attribute DOMString name;
};
