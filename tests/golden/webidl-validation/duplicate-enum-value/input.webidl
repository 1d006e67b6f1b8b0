enum Mode { "on", "off", "on", "" , "" };
