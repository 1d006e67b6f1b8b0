[Global=Window, Exposed=Window]
interface Window {
};
[Exposed=Worker]
interface Shape {
};
