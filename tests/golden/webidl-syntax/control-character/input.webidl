interface Lamp {
  attribute long a;
};
