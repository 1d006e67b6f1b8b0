interface Lamp {
  attribute long?? a;
  attribute ? b;
};
