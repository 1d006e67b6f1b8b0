dictionary Base {
  required DOMString name;
};
dictionary Options : Base {
  long size;
};
[Exposed=Window]
interface Door {
  undefined set(optional Options options = {});
};
