package a

var A
var B := 1
var C int = 
var (
	D
	E int
)
