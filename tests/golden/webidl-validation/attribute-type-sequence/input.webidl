[Exposed=Window]
interface Circle {
  attribute sequence<long> points;
  readonly attribute sequence<long>? more;
};
