interface Lamp {
  readonly undefined toggle();
  static readonly long count();
  readonly;
};
