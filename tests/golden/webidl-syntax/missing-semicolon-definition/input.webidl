interface Lamp {
  attribute boolean on;
}
dictionary LampInit {
  boolean on = false;
}
enum LampColor { "warm", "cold" }
typedef sequence<Lamp> Lamps
callback LampCallback = undefined (Lamp lamp)
Lamp includes Switchable
interface mixin Switchable {};
