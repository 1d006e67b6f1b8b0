interface Lamp {
  undefined dim(octet . . . levels);
  const unrestricted double A = - Infinity;
  const long B = - 1;
};
