[Exposed=Window]
interface A {
};
[Exposed=(Window, Worker)]
partial interface A {
};
