[Global=Window, Exposed=Window]
interface Window {
};
[Exposed=(Window, Wrker)]
interface Shape {
  [Exposed=Windw] undefined draw();
};
