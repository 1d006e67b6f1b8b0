[Exposed=(Window, Worker, Window)]
interface A {
};
