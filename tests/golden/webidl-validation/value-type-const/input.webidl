[Exposed=Window]
interface Limits {
  const long A = 1.5;
  const boolean B = 1;
  const long C = true;
  const bigint D = 1.5;
};
