[Exposed=Window]
interface A {
  undefined f(ArrayBuffer a);
  undefined f(Uint8Array a);
  undefined f(Float16Array a);
  undefined f(DOMString a);
};
