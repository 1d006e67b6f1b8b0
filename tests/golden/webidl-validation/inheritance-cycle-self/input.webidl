[Exposed=Window]
interface Circle : Circle {
};
