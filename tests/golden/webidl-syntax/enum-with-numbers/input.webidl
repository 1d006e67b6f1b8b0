enum Level { 1, 2 };
