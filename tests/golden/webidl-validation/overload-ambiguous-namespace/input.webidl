[Exposed=Window]
namespace Geometry {
  double area(long a);
  double area(double b);
};
