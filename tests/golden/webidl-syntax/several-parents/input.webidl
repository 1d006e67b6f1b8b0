interface Lamp : Light, Furniture {
  attribute boolean on;
};
