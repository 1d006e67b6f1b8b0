interface Lamp {
  const long A = 09;
  const long B = 0x;
  const float C = 1.2.3;
  const float D = 1e;
  const long E = 1_000;
  const long F = --1;
  const long G = 0b11;
};
