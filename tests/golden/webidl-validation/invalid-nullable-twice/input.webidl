typedef DOMString? MaybeString;
[Exposed=Window]
interface Circle {
  attribute MaybeString? name;
};
