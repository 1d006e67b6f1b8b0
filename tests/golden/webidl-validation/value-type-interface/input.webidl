[Exposed=Window]
interface Circle {
  undefined join(optional Circle other = "none");
};
