enum Mode { "on" };
[Exposed=Window]
interface Circle {
  const Mode MODE = 1;
};
