typedef (long or DOMString) A;
typedef A B;
typedef A? C;
