[static] interface Lamp {};
[1] interface Bulb {};
["text"] interface Wire {};
