enum Color { "red", "green"
enum Shape { "round" };
