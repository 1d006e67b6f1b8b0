dictionary A {
  long a;
};
dictionary B : A {
  long b;
};
dictionary C : B {
  required long c;
  [Clamp] octet d;
  required [EnforceRange] long e;
};
