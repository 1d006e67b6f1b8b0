interface Lamp {
  attribute boolean on;

dictionary LampInit {
  boolean on;
};
