callback interface Listener {
  undefined handle(any event);
};
