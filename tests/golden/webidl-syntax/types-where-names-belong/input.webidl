interface Lamp {
  attribute DOMString boolean;
  undefined sequence();
  undefined dim(octet Float16Array);
};
dictionary D { long undefined; };
