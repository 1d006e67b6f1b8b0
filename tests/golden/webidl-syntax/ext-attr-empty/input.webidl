[] interface Lamp {};
[Exposed=Window,] interface Bulb {};
[,] interface Wire {};
