[Exposed=Window]
interface Circle {
  attribute double value;
  attribute double _value;
};
