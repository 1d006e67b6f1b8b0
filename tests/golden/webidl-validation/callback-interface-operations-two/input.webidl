callback interface Listener {
  undefined opened();
  undefined closed();
  undefined failed();
};
