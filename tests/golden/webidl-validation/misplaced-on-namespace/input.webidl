[Exposed=Window]
namespace N {
  [Replaceable] readonly attribute long a;
  [LegacyUnforgeable] readonly attribute long b;
  [Unscopable] readonly attribute long c;
};
