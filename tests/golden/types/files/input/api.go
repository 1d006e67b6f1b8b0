// Package files imports others.
package files

import (
	"net/url"

	"example.com/files/core/v1"
	"example.com/files/meta"
	metav1 "example.com/files/meta/v1"
)

type Task struct {
	Meta  meta.Object
	Time  metav1.Time
	Core  v1.Time
	URL   url.URL
	Items []meta.Item[meta.Object]
}

type Time struct{ Own Task }
