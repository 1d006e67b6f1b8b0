dictionary LampInit {
  attribute boolean on;
  readonly attribute boolean off;
  undefined toggle();
  const long MAX = 1;
  boolean fine;
};
