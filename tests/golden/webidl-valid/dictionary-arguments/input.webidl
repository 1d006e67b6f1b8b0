dictionary Options {
  long size;
};
dictionary Needed {
  required long size;
};
dictionary Derived : Needed {
};
callback Called = undefined (Options options);
callback interface Listener {
  undefined handle(Options options);
};
[Exposed=Window]
interface A {
  constructor(optional Options options = {});
  undefined f(Needed options);
  undefined g(Derived options);
  undefined h(Options options, long x);
  undefined i(optional (Options or boolean) options = true);
  undefined j(Options... many);
  undefined k(sequence<Options> list);
  undefined l(optional Needed options);
};
