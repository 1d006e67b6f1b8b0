[Exposed=Window]
interface EventTarget {
};
[Global=Window, Exposed=Window, LegacyUnenumerableNamedProperties]
interface Window : EventTarget {
  getter object (DOMString name);
  undefined post(any message);
  undefined post(any message, DOMString target);
};
