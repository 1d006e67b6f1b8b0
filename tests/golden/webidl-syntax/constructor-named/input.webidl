interface Lamp {
  constructor Lamp();
  constructor;
};
