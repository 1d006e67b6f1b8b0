[Exposed=Window]
interface _interface {
  attribute long _attribute;
  undefined _includes();
  undefined f(DOMString interface, long _const);
};
dictionary _dictionary {
  long _or;
};
