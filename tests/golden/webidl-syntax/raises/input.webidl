interface Lamp {
  undefined toggle() raises(LampError);
  attribute boolean on getraises(LampError);
};
