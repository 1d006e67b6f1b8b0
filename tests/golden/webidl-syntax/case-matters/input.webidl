Interface Lamp {};
interface Bulb {
  Attribute boolean on;
  readOnly attribute boolean off;
};
