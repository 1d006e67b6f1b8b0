dictionary Options {
};
[Exposed=Window]
interface Circle : Options {
};
