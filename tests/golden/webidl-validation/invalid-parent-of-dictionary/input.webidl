[Exposed=Window]
interface Circle {
};
dictionary Options : Circle {
};
