[Exposed=Window]
interface A {
  attribute FrozenArray<long> a;
  readonly attribute FrozenArray<DOMString>? b;
  attribute ObservableArray<A> c;
  readonly attribute Promise<sequence<long>> d;
  attribute (DOMString or long)? e;
  attribute any f;
  attribute undefined g;
  static readonly attribute FrozenArray<long> h;
};
