[Exposed=Window]
interface Circle {
};
Circle includes Circle;
