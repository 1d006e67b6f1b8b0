interface Lamp {
  undefined dim(in octet level);
};
