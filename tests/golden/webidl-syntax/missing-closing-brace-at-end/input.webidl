interface Lamp {
  attribute boolean on;
