interface Lamp {
  maplike<long>;
  setlike<long, long>;
  readonly maplike<long, long;
  setlike;
};
