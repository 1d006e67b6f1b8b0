[Global=Window, Exposed=Window]
interface Window {
};
[Exposed=Window]
interface Frame : Window {
};
[Exposed=Window, LegacyOverrideBuiltIns]
interface Base {
  getter any (DOMString name);
};
[Global=Other, Exposed=Other]
interface Other : Base {
};
