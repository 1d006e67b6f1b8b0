interface mixin Colored {
};
[Exposed=Window]
interface Circle : Colored {
};
