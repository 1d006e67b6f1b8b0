[Exposed=Window]
interface A {
  undefined f([EnforceRange] long a, DOMString b, double c, optional long d);
  undefined f([EnforceRange] long a, DOMString b, DOMString c);
};
