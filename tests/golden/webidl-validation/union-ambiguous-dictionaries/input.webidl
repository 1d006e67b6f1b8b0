dictionary A {
};
dictionary B {
};
callback interface C {
  undefined handle();
};
typedef (A or B) AB;
typedef (A or record<DOMString, long>) AR;
typedef (A or C) AC;
