interface Lamp {
  undefined dim(octet level = 3);
  undefined blink(octet... times = 3);
};
