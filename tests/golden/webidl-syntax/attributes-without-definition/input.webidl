interface Lamp {
  [SameObject]
};
[Exposed=Window]
