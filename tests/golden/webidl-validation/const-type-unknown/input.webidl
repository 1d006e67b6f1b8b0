[Exposed=Window]
interface Circle {
  const GLenum SIDES = 1;
};
