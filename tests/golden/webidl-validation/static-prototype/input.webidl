[Exposed=Window]
interface Circle {
  static attribute long prototype;
};
[Exposed=Window]
interface Square {
  static undefined prototype();
};
