interface Lamp {
  undefined dim(octet long);
  undefined blink(octet interface);
  undefined glow(octet or);
};
