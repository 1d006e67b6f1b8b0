// A namespace is a variable.
[Exposed=(Window, Worker)]
namespace console {
  undefined log(any... data);
  undefined count(optional DOMString label = "default");
  readonly attribute unsigned long depth;
  const unsigned short LEVEL = 3;
  Promise<DOMString> ask(DOMString question);
};

[Exposed=Window]
namespace CSS {
  boolean supports(DOMString property, DOMString value);
  boolean supports(DOMString condition);
};
