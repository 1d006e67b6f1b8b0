[Global=Window, Exposed=Window]
interface Window {
};
[Global=(Worker, SharedWorker), Exposed=SharedWorker]
interface SharedWorkerScope {
};
[Global=(Worker, DedicatedWorker), Exposed=DedicatedWorker]
interface DedicatedWorkerScope {
};
[Exposed=(SharedWorker, DedicatedWorker)]
interface A {
};
[Exposed=Worker]
interface B : A {
  [Exposed=SharedWorker] undefined f();
};
[Exposed=DedicatedWorker]
partial interface B {
  undefined g();
};
[Exposed=*]
interface Everywhere {
  [Exposed=(Window, Worker)] undefined f();
};
interface mixin M {
  [Exposed=Window] undefined m();
};
B includes M;
