typedef (undefined or DOMString) Maybe;
dictionary Options {
  undefined nothing;
  Maybe maybe;
};
