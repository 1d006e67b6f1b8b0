interface Lamp {};
/* and a bulb:
interface Bulb {};
