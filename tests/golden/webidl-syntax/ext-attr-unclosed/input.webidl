[Exposed=Window
interface Lamp {};
[Exposed=(Window, Worker]
interface Bulb {};
