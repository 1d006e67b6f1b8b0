typedef (long) A;
typedef () B;
typedef (long or) C;
typedef (long | DOMString) D;
typedef (long, DOMString) E;
typedef (any or long) F;
typedef (long or Promise<long>) G;
typedef (long or DOMString H;
typedef long or DOMString I;
