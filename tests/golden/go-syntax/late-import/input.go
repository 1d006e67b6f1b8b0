package a

type A int

import "fmt"
