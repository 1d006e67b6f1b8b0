typedef (long or DOMString) Inner;
typedef (boolean or (Inner or octet)) A;
