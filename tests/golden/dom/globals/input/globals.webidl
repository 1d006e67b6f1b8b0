// Globals and exposure.
[Global=Window, Exposed=Window]
interface Window {
  readonly attribute Window self;
  [SecureContext] undefined alert(optional DOMString message = "");
};

[Global=(Worker, DedicatedWorker), Exposed=DedicatedWorker]
interface DedicatedWorkerGlobalScope : WorkerGlobalScope {
  undefined close();
};

[Exposed=Worker]
interface WorkerGlobalScope {
  undefined importScripts(USVString... urls);
};

[Exposed=(Window, Worker), SecureContext]
interface Both {
  [Exposed=Window] undefined inWindow();
  [Exposed=Worker] undefined inWorker();
};

interface mixin Windowed {
  [Exposed=Window] readonly attribute DOMString vendor;
};
WorkerGlobalScope includes Windowed;
