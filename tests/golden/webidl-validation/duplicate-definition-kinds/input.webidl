[Exposed=Window]
interface Circle {
};
dictionary Circle {
};
enum Circle { "a" };
typedef long Circle;
callback Circle = undefined ();
