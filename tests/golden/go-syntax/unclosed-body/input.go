package a

func f() {
	if true {
}

type A int
