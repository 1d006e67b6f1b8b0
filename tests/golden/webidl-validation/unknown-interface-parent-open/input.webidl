[Exposed=Window]
interface Circle : EventTarget {
  attribute double radius;
};
