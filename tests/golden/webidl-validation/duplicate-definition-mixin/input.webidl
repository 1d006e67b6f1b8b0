interface mixin Colored {
};
interface mixin Colored {
};
