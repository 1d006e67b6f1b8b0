// Package ui uses the DOM for a program that does not import it.
package ui

import (
	"net/url"

	"gowasm.example/dom"
	"gowasm.example/packages/internal/other"
)

// Show shows.
func Show(text string) bool {
	if _, err := url.Parse(text); err != nil {
		return false
	}
	url := location()
	url.SetHash(text)
	return other.Clear(dom.Window().Document())
}

func location() *dom.URL {
	u, err := dom.NewURL(dom.Window().Location().String())
	if err != nil {
		panic(err)
	}
	return u
}
