enum Color {};
