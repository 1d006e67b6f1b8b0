[Exposed=*]
interface DOMException {
  constructor(optional DOMString message = "", optional DOMString name = "Error");
};
dictionary QuotaExceededErrorOptions {
  double quota;
};
[Exposed=*]
interface QuotaExceededError : DOMException {
  constructor(optional DOMString message = "", optional QuotaExceededErrorOptions options = {});
};
