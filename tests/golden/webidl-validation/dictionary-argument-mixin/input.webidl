dictionary Options {
  long size;
};
interface mixin Drawn {
  undefined draw(optional Options options);
};
[Exposed=Window]
namespace Drawing {
  undefined draw(Options options);
};
