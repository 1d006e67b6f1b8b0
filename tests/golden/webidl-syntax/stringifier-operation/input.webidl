interface Lamp {
  stringifier DOMString describe();
  stringifier static attribute DOMString name;
};
