interface Lamp {
  typedef long Level;
  attribute Level level;
};
interface Ok {};
