// Sequences, frozen and observable arrays, records.
[Exposed=Window]
interface Cell {};

[Exposed=Window]
interface Grid {
  readonly attribute FrozenArray<Cell> cells;
  attribute ObservableArray<Cell> sheets;
  attribute FrozenArray<DOMString>? names;
  sequence<sequence<double>> matrix(sequence<sequence<double>> m);
  record<DOMString, Cell> byName(record<USVString, sequence<long>> counts);
  undefined set(sequence<long?> holes, sequence<Cell>? cells, optional record<DOMString, DOMString> more);
  sequence<any> values(sequence<any> values, sequence<object> objects);
};
