interface Lamp : {
  attribute boolean;
};
