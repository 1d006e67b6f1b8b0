[Exposed=Window]
interface _toString {
};
typedef long _constructor;
