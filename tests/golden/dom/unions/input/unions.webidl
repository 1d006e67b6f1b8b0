// Sealed interfaces: on the way in, on the way back, named by a typedef or by their members.
[Exposed=Window]
interface Base {};

[Exposed=Window]
interface Derived : Base {};

[Exposed=Window]
interface Other {};

dictionary Record { DOMString key; };
enum Kind { "a", "b" };
callback Handler = undefined (any value);
typedef (Base or DOMString or long) Anything;
typedef (Anything or boolean)? Deep;

[Exposed=Window]
interface Holder {
  attribute Anything value;
  readonly attribute Deep deep;
  (Derived or Other) pick((Derived or Other) from);
  (DOMString or sequence<DOMString>) names();
  undefined send((ArrayBuffer or Uint8Array or DOMString or Base) data);
  (Record or boolean) options(optional (Record or boolean) options = {});
  (double or bigint) number();
  (Kind or unsigned long) kind((Kind or unsigned long) kind);
  undefined handle((Handler or Base)? handler);
  sequence<(Base or DOMString)> all();
  undefined every((Base or DOMString)... items);
  (record<DOMString, long> or sequence<sequence<long>>) table((record<DOMString, long> or sequence<sequence<long>>) init);

};
