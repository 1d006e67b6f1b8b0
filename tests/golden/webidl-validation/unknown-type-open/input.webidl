[Exposed=Window]
interface Shape {
  attribute Colour fill;
};
