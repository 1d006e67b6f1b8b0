[Global=Window, Exposed=Window]
interface Window {
};
[Global=(Worker, SharedWorker), Exposed=SharedWorker]
interface SharedWorkerScope {
};
[Global=(Worker, DedicatedWorker), Exposed=DedicatedWorker]
interface DedicatedWorkerScope {
};
[Exposed=DedicatedWorker]
interface A {
};
[Exposed=Worker]
interface B : A {
};
