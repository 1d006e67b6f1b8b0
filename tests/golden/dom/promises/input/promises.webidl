// A promise makes the method wait: ctx first, error last.
[Exposed=Window]
interface AbortSignal {};
dictionary FetchInit { AbortSignal? signal; DOMString method; };

[Exposed=Window]
interface Loader {
  readonly attribute Promise<undefined> ready;
  readonly attribute Promise<Loader> finished;
  Promise<undefined> start();
  Promise<DOMString> text(optional long limit);
  Promise<Loader?> next();
  Promise<sequence<Loader>> all(Loader... others);
  Promise<any> json();
  Promise<ArrayBuffer> bytes();
  Promise<long?> size();
  Promise<(Loader or DOMString)> either();
  Promise<Loader> fetch(DOMString url, optional FetchInit init = {});
  undefined until(Promise<any> done);
  undefined respond(Promise<Loader> with);
  static Promise<Loader> open(DOMString name);
};
