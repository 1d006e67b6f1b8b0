package a

type A int

/* type B int
