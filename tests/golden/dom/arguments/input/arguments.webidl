// Optional arguments: the last one is a tail, those before it are pointers.
enum Align { "start", "end" };
dictionary Options { boolean smooth; };

[Exposed=Window]
interface Other {};

[Exposed=Window]
interface Pane {
  undefined none();
  undefined one(optional long a);
  undefined two(optional long a = 1, optional DOMString b = "");
  undefined three(DOMString a, optional Align b = "start", optional Other c, optional Options d = {});
  undefined nullable(DOMString? a, optional long? b, optional Other? c);
  undefined options(optional Options options = {});
  undefined list(optional sequence<long> list);
  undefined rest(DOMString... items);
  undefined more(long a, optional long b, Other... others);
  undefined words(long type, long func, long range, long x, long ctx, long js);
  static Pane create(optional DOMString name);
};
