[Exposed=Window]
interface Circle {
  attribute any? data;
};
