dictionary A : B {
};
dictionary B : A {
};
