[Exposed=Window]
interface Circle {
  undefined wait(Promise<long> a);
  undefined wait(long a);
};
