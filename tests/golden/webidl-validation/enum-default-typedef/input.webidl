enum Mode { "open", "closed" };
typedef Mode DoorMode;
dictionary Options {
  (DoorMode or long) mode = "";
};
