[Exposed=Window]
interface Circle {
};
Circle includes Colored;
