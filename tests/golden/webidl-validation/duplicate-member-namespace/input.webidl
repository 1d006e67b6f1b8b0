[Exposed=Window]
namespace Geometry {
  readonly attribute double pi;
  double pi();
};
