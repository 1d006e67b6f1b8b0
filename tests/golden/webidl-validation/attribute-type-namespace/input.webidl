[Exposed=Window]
namespace Geometry {
  readonly attribute sequence<double> constants;
};
