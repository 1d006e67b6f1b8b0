[Exposed=Window]
interface Circle {
  [SameObject] readonly attribute Promise<undefined> ready;
  [Replaceable] readonly attribute Promise<undefined> loaded;
  [LegacyLenientSetter] readonly attribute Promise<undefined> closed;
};
