interface Lamp {
  iterable;
  iterable<>;
  iterable<long, long, long>;
  iterable<long>(long x);
  async iterable<long>;
  readonly iterable<long>;
};
