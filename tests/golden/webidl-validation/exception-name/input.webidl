[Exposed=Window]
interface DOMException {
};
[Exposed=Window]
interface Overflow : DOMException {
  constructor(optional DOMString message = "");
};
[Exposed=Window]
interface TimeoutError : DOMException {
  constructor(optional DOMString message = "");
};
