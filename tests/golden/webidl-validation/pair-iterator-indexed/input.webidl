[Exposed=Window]
interface A {
  readonly attribute unsigned long length;
  getter long item(unsigned long index);
  iterable<DOMString, long>;
};
