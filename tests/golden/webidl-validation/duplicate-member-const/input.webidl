[Exposed=Window]
interface Circle {
  const long SIDES = 0;
  const long SIDES = 1;
};
