[Exposed=Window]
interface A {
  undefined f((long or boolean) a);
  undefined f((DOMString or sequence<long>) a);
};
