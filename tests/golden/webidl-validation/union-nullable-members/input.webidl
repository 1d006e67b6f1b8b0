typedef (long? or DOMString?) A;
typedef ((long or boolean)? or DOMString?) B;
