package main

import idl "gowasm.example/option-used-by"

func main() {
	block := idl.Window().Page().Find("x", &idl.FindOptions{Deep: new(true)})
	block.SetAlign(idl.AlignRight)
}
