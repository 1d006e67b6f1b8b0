[Exposed=Window]
interface A {
  undefined f(sequence<[SecureContext] long> x, [Exposed=Window] long y);
  attribute [Replaceable] long z;
};
