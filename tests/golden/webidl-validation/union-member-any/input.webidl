typedef any Anything;
[Exposed=Window]
interface Circle {
  undefined draw((Anything or long) what);
};
