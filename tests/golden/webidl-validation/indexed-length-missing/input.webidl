[Exposed=Window]
interface A {
  getter long item(unsigned long index);
};
