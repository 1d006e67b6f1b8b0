[Exposed=Window]
interface A : C {
};
[Exposed=Window]
interface B : A {
};
[Exposed=Window]
interface C : B {
};
[Exposed=Window]
interface D : C {
};
