interface Lamp {
  required attribute boolean on;
  optional boolean off();
};
dictionary LampInit {
  optional boolean on;
  required boolean off = true;
  readonly boolean dim;
};
