typedef (long or DOMString or long) A;
