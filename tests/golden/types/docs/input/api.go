// Package api has comments.
package api

// Task is one entry.
//
// It has two paragraphs, with a [Link], a [strings.Builder], a [site] and an @sign.
//
//	code := 1
//	if code > 0 {
//		more()
//	}
//
// # Heading
//
//   - one
//   - two
//
// It ends a comment: */ here.
//
// Deprecated: use [Other] instead.
//
// [site]: https://example.com/
type Task struct {
	// Title is what it is called.
	Title string
	Done  bool // Done is behind it.
	// Old is old.
	//
	// Deprecated: use Title.
	Old string `json:",omitempty"`

	/* Block is a
	   block comment. */
	Block int

	//nolint:all
	Tool int
}

// Other is short.
type Other struct{}

type Link string
