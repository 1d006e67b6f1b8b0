dictionary Options {
  long size;
};
typedef (Options or boolean) OptionsOrFlag;
[Exposed=Window]
interface Circle {
  undefined draw((Options or boolean) options);
  undefined fill(OptionsOrFlag options);
};
