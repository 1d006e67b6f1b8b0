enum Mode { "on" };
enum Mode { "off" };
