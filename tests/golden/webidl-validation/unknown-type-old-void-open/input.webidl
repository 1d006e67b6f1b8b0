[Exposed=Window]
interface Shape {
  void draw();
  void move(double by);
};
