interface Lamp {
  undefined dim(octet level,);
  undefined blink(octet a octet b);
  undefined glow(, octet a);
};
