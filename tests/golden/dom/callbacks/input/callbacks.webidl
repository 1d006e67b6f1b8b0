// Callback functions and interfaces: arguments, results, promises, both directions.
callback Plain = undefined ();
callback Compare = long (DOMString a, DOMString b);
callback Many = undefined (any... args);
callback Maybe = DOMString? (Thing? thing, optional long index, optional boolean last);
callback Later = Promise<DOMString> (Thing thing);
callback LaterNothing = Promise<undefined> ();
callback Nested = undefined (Plain done, Info info);
callback interface Listener {
  undefined handle(Thing thing);
};
[LegacyTreatNonObjectAsNull] callback HandlerNonNull = any (Thing thing);
typedef HandlerNonNull? Handler;
dictionary Info { Plain cancel; DOMString why; };

[Exposed=Window]
interface Thing {
  attribute Handler onchange;
  attribute Plain? hook;
  undefined each(Compare compare, optional Many many);
  undefined map(Maybe maybe);
  Promise<undefined> wait(Later later, LaterNothing nothing);
  undefined nest(Nested nested);
  undefined listen(DOMString type, Listener? listener);
  Plain? current();
  sequence<Compare> all();
};
