dictionary Base {
};
typedef Base Alias;
dictionary Options : Alias {
};
