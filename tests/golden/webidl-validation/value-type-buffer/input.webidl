dictionary Options {
  Uint8Array data = [];
};
