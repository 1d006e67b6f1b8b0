interface mixin Colored {
};
Circle includes Colored;
