dictionary Options {
};
[Exposed=Window]
interface Circle {
  undefined draw((Options or long)? options);
};
