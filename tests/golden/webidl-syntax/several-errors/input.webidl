interface Lamp {
  attribute boolean;
  undefined dim(octet);
  const octet MAX;
};
interface Ok { readonly attribute DOMString name; };
dictionary LampInit {
  required;
};
enum Color { red };
