interface mixin M {
  attribute ObservableArray<DOMString> list;
};
