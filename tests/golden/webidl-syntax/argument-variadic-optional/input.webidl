interface Lamp {
  undefined dim(optional octet... levels);
};
