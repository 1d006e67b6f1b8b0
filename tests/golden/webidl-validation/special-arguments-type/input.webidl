[Exposed=Window]
interface A {
  getter long (long index);
  setter undefined (USVString name, long value);
  deleter undefined (unsigned long index);
};
