interface mixin Colored {
};
interface mixin Filled {
};
Filled includes Colored;
