[Exposed=Window]
interface Circle {
  undefined draw();
  undefined draw();
};
