dictionary Inner {
};
[Exposed=Window]
interface Circle {
  undefined draw(optional Inner options = null);
};
