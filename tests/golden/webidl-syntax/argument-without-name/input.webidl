interface Lamp {
  undefined dim(octet);
  undefined blink(optional long = 1);
  undefined glow(level: octet);
};
