[Exposed=Window]
interface Node {
  attribute long size;
};
