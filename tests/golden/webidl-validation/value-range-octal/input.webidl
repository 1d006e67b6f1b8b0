[Exposed=Window]
interface Limits {
  const octet A = 0400;
};
