typedef (DOMString or async_sequence<long>) A;
