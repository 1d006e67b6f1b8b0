interface Lamp : lights::Light {
  attribute ::lights::Bulb bulb;
};
