// One small world, of which the options choose.
[Global=Window, Exposed=Window]
interface Window {
  readonly attribute Page page;
  undefined alert(optional DOMString text);
};

[Global=(Worker, JobWorker), Exposed=JobWorker]
interface JobGlobalScope {
  undefined work(optional JobInit init = {});
};

[Exposed=(Window, Worker)]
interface Base {
  readonly attribute DOMString name;
};

[Exposed=Window]
interface Page : Base {
  attribute DOMString title;
  Block? find(DOMString what, optional FindOptions options = {});
  [Exposed=Window] undefined close();
};

[Exposed=Window]
interface Block : Base {
  attribute Align align;
  const unsigned short EMPTY = 0;
};

[Exposed=Worker]
interface Job : Base {
  constructor();
  undefined run();
};

dictionary FindOptions { boolean deep = false; };
dictionary JobInit { long priority = 0; };
enum Align { "left", "right" };
