interface Lamp {
  const long A;
  const long B = "text";
  const long? C = 1;
  const DOMString D = "d";
  const sequence<long> E = [];
  const long F = null;
  const G = 1;
  const unsigned long H = 08;
  const long I = +1;
};
