callback Switched = [Clamp] long ();
interface Lamp {
  static [Clamp] long count();
};
