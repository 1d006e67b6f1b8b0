[Global=Window, Exposed=Window]
interface Window {
};
[Global=Worker, Exposed=Worker]
interface WorkerScope {
};
[Exposed=Worker, LegacyWindowAlias=Old]
interface A {
};
