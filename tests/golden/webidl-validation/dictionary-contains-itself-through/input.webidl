dictionary A {
  B inner;
};
dictionary B {
  sequence<record<DOMString, (A or long)>> back;
};
