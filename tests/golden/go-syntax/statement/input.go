package a

x := 1

type A int

class B {
	C int
}

}

type D int
