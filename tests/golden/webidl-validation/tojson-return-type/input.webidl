[Exposed=Window]
interface A {
  any toJSON();
};
[Exposed=Window]
interface B {
  sequence<A2> toJSON();
};
[Exposed=Window]
interface A2 {
};
dictionary Data {
  sequence<Uint8Array> bytes;
};
[Exposed=Window]
interface C {
  Data toJSON();
};
