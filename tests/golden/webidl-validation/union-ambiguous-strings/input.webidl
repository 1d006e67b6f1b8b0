enum Mode { "on" };
typedef (DOMString or USVString) A;
typedef (Mode or DOMString) B;
