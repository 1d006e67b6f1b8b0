[Exposed=Window]
interface Shape {
  attribute string name;
  attribute int count;
  attribute bool visible;
  attribute number width;
};
