interface Lamp
  attribute boolean on;
};
interface Ok {};
