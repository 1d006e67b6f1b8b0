// any, object and symbol.
[Exposed=Window]
interface Loose {
  any echo(any value, optional any more);
  object wrap(object o, optional object? p);
  symbol mark(symbol s);
  undefined all(any... values);
  attribute symbol key;
};
