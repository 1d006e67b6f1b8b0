[Exposed=Window]
interface Circle {
  const Name NAME = 1;
};
typedef DOMString Name;
