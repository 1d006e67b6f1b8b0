// Iteration in every form.
[Exposed=Window]
interface Item {};

[Exposed=Window]
interface List {
  iterable<Item>;
  readonly attribute unsigned long length;
  getter Item? item(unsigned long index);
};

[Exposed=Window]
interface Pairs {
  iterable<USVString, sequence<Item>>;
};

[Exposed=Window]
interface Stream {
  async_iterable<any>(optional StreamOptions options = {});
};
dictionary StreamOptions { boolean preventCancel = false; };

[Exposed=Window]
interface Table {
  async_iterable<DOMString, Item>;
};

[Exposed=Window]
interface Registry {
  maplike<DOMString, Item>;
};

[Exposed=Window]
interface FixedRegistry {
  readonly maplike<unsigned long, DOMString>;
};

[Exposed=Window]
interface Bag {
  setlike<Item>;
  undefined add(Item item);
};

[Exposed=Window]
interface FixedBag {
  readonly setlike<DOMString>;
};
