[Exposed=Window]
interface DOMException {
};
[Exposed=Window]
interface PlainError : DOMException {
};
[Exposed=Window]
interface SilentError : DOMException {
  constructor();
};
[Exposed=Window]
interface LoudError : DOMException {
  constructor(DOMString message);
};
[Exposed=Window]
interface OtherError : DOMException {
  constructor(optional USVString message = "");
};
