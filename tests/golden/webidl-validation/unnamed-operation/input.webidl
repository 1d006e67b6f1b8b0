[Exposed=Window]
interface Circle {
  double (double x);
  [NewObject] static Circle ();
};
