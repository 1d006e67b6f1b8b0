dictionary LampInit {
  boolean;
  boolean on false;
  boolean on = yes;
  boolean on = ;
  on;
  boolean on = {"a": 1};
  sequence<long> levels = [1, 2];
};
