interface Lamp {
  attribute sequence<