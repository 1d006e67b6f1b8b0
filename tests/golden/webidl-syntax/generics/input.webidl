interface Lamp {
  sequence a();
  sequence<> b();
  sequence<long, long> c();
  sequence<long d();
  Promise e();
  Promise<[Clamp] long> f();
  FrozenArray<sequence<long> g();
};
