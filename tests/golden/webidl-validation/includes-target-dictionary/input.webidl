dictionary Options {
};
interface mixin Filled {
};
Options includes Filled;
