[Exposed=Window]
interface Circle {
  attribute ObservableArray<long>? points;
};
