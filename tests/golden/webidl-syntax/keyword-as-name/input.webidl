interface interface {};
interface Ok {
  attribute boolean partial;
  undefined static();
};
dictionary namespace {};
