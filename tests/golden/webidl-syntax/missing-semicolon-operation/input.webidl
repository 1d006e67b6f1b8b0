interface Lamp {
  undefined toggle()
  undefined dim(octet level);
};
