interface mixin A {
};
interface mixin B {
};
A includes B;
B includes A;
