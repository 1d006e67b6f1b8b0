// Constructors return errors; legacy factory functions are constructors of another name.
[Exposed=Window, LegacyFactoryFunction=Picture(optional unsigned long width, optional unsigned long height)]
interface PictureElement {
  constructor();
};

[Exposed=Window]
interface Event {
  constructor(DOMString type, optional EventInit init = {});
};
dictionary EventInit { boolean bubbles = false; };

[Exposed=Window]
interface Point {
  constructor();
  constructor(double x, double y);
  constructor(Point other);
};

callback Executor = undefined (any value);
[Exposed=Window]
interface Task {
  constructor(Executor executor);
};

[Exposed=Window]
interface Custom {
  [HTMLConstructor] constructor();
};
