[Exposed=Window]
interface Circle {
  stringifier;
};
interface mixin Named {
  stringifier attribute DOMString name;
};
Circle includes Named;
