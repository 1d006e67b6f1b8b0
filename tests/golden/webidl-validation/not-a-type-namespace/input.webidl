[Exposed=Window]
namespace Geometry {
};
[Exposed=Window]
interface Circle {
  sequence<Geometry> all();
};
