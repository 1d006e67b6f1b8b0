dictionary Options {
};
[Exposed=Window]
interface Circle {
  attribute (DOMString or sequence<DOMString>) names;
  attribute (Options or boolean) options;
};
