interface Lamp {
  inherit readonly attribute boolean on;
  inherit boolean toggle();
  inherit;
};
