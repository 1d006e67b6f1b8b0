interface Circle {
};
