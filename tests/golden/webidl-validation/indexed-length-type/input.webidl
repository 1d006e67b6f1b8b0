[Exposed=Window]
interface A {
  readonly attribute double length;
  getter long item(unsigned long index);
};
