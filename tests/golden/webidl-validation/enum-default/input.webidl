enum Mode { "open", "closed" };
dictionary Options {
  Mode mode = "opne";
};
[Exposed=Window]
interface Door {
  undefined set(optional Mode mode = "ajar");
};
