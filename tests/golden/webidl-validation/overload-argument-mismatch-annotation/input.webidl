[Exposed=Window]
interface B {
  undefined f([Clamp] long a, DOMString b);
  undefined f([EnforceRange] long a, boolean b);
};
