[Exposed=Window]
namespace N {
  double area(long a);
  double area(DOMString a);
};
