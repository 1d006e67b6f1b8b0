[Exposed=Window]
interface Shape {
};
typedef (object or Shape) A;
typedef (object or sequence<long>) B;
typedef (Uint8Array or object) C;
