typedef (sequence<long> or async_sequence<long>) A;
typedef (sequence<long> or sequence<DOMString>) B;
