enum Color { "red" "green", "blue" };
enum Shape { "round",, "square" };
enum Size { , "big" };
