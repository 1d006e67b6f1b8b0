interface Lamp {
  undefined dim(octet level;
  undefined blink(;
  undefined glow(long a
};
