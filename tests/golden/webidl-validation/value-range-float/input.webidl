[Exposed=Window]
interface Limits {
  const float A = Infinity;
  const double B = NaN;
  const double C = 1e400;
  const float D = 3.5e38;
  const double E = -Infinity;
};
