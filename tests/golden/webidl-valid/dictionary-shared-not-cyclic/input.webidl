dictionary Leaf {
  long x;
};
dictionary Tree {
  Leaf left;
  Leaf right;
  sequence<Leaf> rest;
  Promise<Tree> later;
};
