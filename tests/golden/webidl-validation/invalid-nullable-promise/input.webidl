[Exposed=Window]
interface Circle {
  Promise<long>? load();
};
typedef Promise<long> Later;
dictionary Options {
  Later? later;
};
