[Exposed=Window]
interface Shape {
  attribute long a;
};
