callback interface Listener {
  attribute boolean on;
  readonly attribute boolean off;
  stringifier;
  constructor();
  undefined handle(Event event);
};
