typedef A A;
