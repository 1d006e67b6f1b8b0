interface Lamp {
  atribute boolean on;
  readonyl attribute boolean off;
  statc long count();
  constant long MAX = 1;
  gettr any (unsigned long index);
  iterabel<long>;
  undefined dim(optinal long level);
};
dictionary LampInit {
  requried boolean on;
};
