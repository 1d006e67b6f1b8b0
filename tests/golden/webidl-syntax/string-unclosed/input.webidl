enum Color { "red, "green" };
dictionary LampInit {
  DOMString color = "red;
  DOMString other = "blue";
};
interface Ok {};
