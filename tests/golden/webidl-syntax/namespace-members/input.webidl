namespace Lamps {
  attribute boolean on;
  static long count();
  constructor();
  iterable<Lamp>;
};
