dictionary Circle {
};
interface mixin Colored {
};
enum Mode { "on" };
partial interface Circle {
};
partial interface Colored {
};
partial dictionary Mode {
};
