typedef long _interface;
typedef short _interface;
