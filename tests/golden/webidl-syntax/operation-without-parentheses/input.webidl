interface Lamp {
  boolean on;
  DOMString name = "x";
  undefined toggle;
};
