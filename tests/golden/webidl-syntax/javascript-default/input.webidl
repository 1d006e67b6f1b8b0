dictionary LampInit {
  long level = 1 + 2;
  DOMString color = red;
  DOMString name = `lamp`;
  boolean on = !true;
  double ratio = 1/2;
  DOMString shape = "round" or null;
};
