interface Lamp {
  serializer = { on, level };
  attribute boolean on;
};
