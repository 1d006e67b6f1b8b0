interface Lamp {
  attribute boolean on;

Lamp includes Switchable;
interface mixin Switchable {};
