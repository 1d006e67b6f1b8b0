[Exposed=Window]
interface Circle {
  attribute async_sequence<long> points;
};
