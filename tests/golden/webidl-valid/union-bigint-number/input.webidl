typedef (bigint or double) Number;
