[Exposed=Window]
interface MessagePort {
};
typedef (WindowProxy or MessagePort) MessageEventSource;
