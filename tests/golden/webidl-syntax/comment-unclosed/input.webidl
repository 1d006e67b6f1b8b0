interface Lamp {};
interface Bulb {
  /* what a bulb has
  attribute boolean on;
};
