interface mixin Switchable {
  constructor();
  static boolean any();
  getter boolean (unsigned long index);
  iterable<long>;
  readonly maplike<DOMString, long>;
  inherit attribute boolean on;
  attribute boolean fine;
};
