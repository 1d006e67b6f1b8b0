enum Mode { "on", "off", "" };
enum Other { "on" };
