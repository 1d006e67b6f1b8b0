[Exposed=Window]
interface Circle {
  const long length = 1;
  const long name = 2;
  const long prototype = 3;
};
