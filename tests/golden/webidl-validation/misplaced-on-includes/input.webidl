[Exposed=Window]
interface A {
};
interface mixin M {
};
[SecureContext]
A includes M;
