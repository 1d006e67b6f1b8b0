interface Lamp {
  attribute;
  attribute boolean;
  attribute on;
  attribute boolean on();
  attribute boolean on = true;
  attribute boolean on, off;
};
