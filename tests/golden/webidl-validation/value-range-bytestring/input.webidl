dictionary Options {
  ByteString method = "häß";
  ByteString other = "日本";
};
