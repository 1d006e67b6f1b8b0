[Exposed=Window]
interface Circle {
  undefined draw([Clamp] long a);
  undefined draw(optional [EnforceRange] long a);
};
