[Exposed=Window]
interface Circle {
  attribute record<DOMString, long> sizes;
};
