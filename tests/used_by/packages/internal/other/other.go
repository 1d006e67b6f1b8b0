// Package other goes on from ui.
package other

import "gowasm.example/dom"

// Clear clears.
func Clear(doc *dom.Document) bool {
	doc.Body().SetTextContent("")
	storage, err := dom.Window().LocalStorage()
	if err == nil {
		storage.Clear()
	}
	return err == nil
}
