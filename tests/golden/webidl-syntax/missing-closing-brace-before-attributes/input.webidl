interface Lamp {
  attribute boolean on;

[Exposed=Window]
interface Bulb {};
