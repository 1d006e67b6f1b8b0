callback F = undefined ();
dictionary D {
};
[Exposed=Window]
interface I {
};
typedef (boolean or long or bigint or DOMString or symbol or I or F or D or sequence<long>) All;
