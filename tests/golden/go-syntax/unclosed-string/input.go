package a

const A = "abc

const B = 'x

func f() {
	print("x)
}

const C = `abc
