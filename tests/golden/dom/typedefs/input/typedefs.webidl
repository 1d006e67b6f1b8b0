// A typedef is what it stands for; only that of a union gives it a name.
typedef DOMString Name;
typedef unsigned long Count;
typedef sequence<Name> Names;
typedef (Name or Names) NameOrNames;
typedef unsigned long? MaybeCount;
typedef [Clamp] octet Byte;

[Exposed=Window]
interface Person {
  attribute Name name;
  readonly attribute MaybeCount count;
  undefined rename(NameOrNames names, optional Byte level);
};
