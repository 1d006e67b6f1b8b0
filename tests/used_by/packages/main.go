// A program of several packages, one of which has the name of something it imports.
package main

import (
	"net/url"

	"gowasm.example/packages/internal/ui"
)

func main() {
	address, _ := url.Parse("https://example.org/a?b=c")
	println(address.Query().Get("b"), ui.Show("x"))
}
