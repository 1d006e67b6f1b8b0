dictionary A {
  [Clamp] (long or DOMString) x;
  sequence<[EnforceRange] boolean> y;
};
