dictionary Options {
};
typedef (Options or long?) A;
