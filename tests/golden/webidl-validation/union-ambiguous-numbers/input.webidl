typedef (long or DOMString or double) A;
