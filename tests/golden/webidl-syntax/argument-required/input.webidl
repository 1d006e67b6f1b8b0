interface Lamp {
  undefined dim(required octet level);
};
