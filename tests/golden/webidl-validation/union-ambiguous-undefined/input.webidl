dictionary D {
};
[Exposed=Window]
interface Store {
  (undefined or D) get();
};
