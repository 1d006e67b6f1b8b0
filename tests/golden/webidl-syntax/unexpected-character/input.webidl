interface Lamp {
  attribute long @a;
  attribute long b$;
  attribute long größe;
};
interface Ok {};
enum Color { “red” };
