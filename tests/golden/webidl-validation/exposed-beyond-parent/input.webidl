[Exposed=Window]
interface A {
};
[Exposed=(Window, Worker)]
interface B : A {
};
[Exposed=*]
interface C : A {
};
