// Mixins go to who includes them, partials to what they extend; one is included by nobody.
interface mixin Named {
  attribute DOMString name;
  undefined rename(DOMString name);
  const unsigned short LIMIT = 8;
};

partial interface mixin Named {
  readonly attribute unsigned long length;
};

interface mixin Alone {
  undefined nothing();
};

[Exposed=Window]
interface Room {
  readonly attribute long floor;
};
Room includes Named;

[Exposed=Window]
interface Street {};
Street includes Named;

partial interface Room {
  undefined open();
  static Room find(DOMString name);
};

partial dictionary Key { DOMString cut; };
dictionary Key { DOMString brand; };
partial interface Street { undefined unlock(optional Key key = {}); };
partial namespace Town { undefined grow(); };
[Exposed=Window] namespace Town { readonly attribute long size; };
