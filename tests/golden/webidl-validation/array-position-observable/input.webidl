[Exposed=Window]
interface Circle {
  ObservableArray<long> points();
  static attribute ObservableArray<long> all;
};
