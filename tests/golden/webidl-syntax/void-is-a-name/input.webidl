interface Lamp {
  void toggle(void);
};
