[Exposed=Window]
interface Shape {
  attribute Colour fill;
  attribute Colour stroke;
  Colour mix(Colour other, sequence<Colour> more);
};
