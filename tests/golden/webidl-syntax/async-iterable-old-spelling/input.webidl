interface Stream {
  async iterable<any>(optional StreamOptions options = {});
};
