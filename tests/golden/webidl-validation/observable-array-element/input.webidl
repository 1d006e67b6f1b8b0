dictionary Options {
};
typedef sequence<long> List;
[Exposed=Window]
interface Circle {
  attribute ObservableArray<Options> a;
  attribute ObservableArray<List> b;
  attribute ObservableArray<record<DOMString, long>> c;
};
