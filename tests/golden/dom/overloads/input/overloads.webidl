// Overload sets: merged into a tail, split by type, named by the argument that tells them apart.
[Exposed=Window]
interface Path {};

[Exposed=Window]
interface Canvas {
  undefined draw(Path path);
  undefined draw(Path path, long x);
  undefined fill(optional DOMString rule);
  undefined fill(Path path, optional DOMString rule);
  undefined move(long x, long y);
  undefined move(Path path);
  undefined add((Path or DOMString) item);
  undefined set(DOMString name, (Path or DOMString or long) value);
  Path clip(optional (Path or DOMString) what);
  undefined scroll(optional Where where = {});
  undefined scroll(double x, double y);
  static Canvas from(Path path);
  static Canvas from(DOMString text);
};
dictionary Where { double x; double y; };
