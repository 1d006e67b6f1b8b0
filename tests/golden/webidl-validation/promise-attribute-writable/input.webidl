[Exposed=Window]
interface Circle {
  attribute Promise<undefined> ready;
};
