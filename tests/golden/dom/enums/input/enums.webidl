// Values become constants, whatever they look like.
enum Odd { "", "a-b", "2d", "type", "http/1.1", "UPPER", "camelCase", "a b", "-", "+", "image/png" };
enum lower { "x" };

[Exposed=Window]
interface Uses {
  attribute Odd odd;
  lower flip(Odd a, optional lower b = "x");
  sequence<Odd> all();
  undefined some(sequence<Odd> list, Odd... more);
};
