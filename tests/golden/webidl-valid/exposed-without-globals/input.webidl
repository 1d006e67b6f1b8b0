[Exposed=(Window, Worker)]
interface A {
};
