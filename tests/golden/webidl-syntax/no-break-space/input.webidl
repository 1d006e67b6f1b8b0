interface Lamp {};
