typedef (long? or DOMString) A;
typedef (long or DOMString)? B;
