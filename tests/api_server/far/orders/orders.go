// Package orders has types that services of another package use.
package orders

import "time"

// Order is an order.
type Order struct {
	ID   ID        `json:"id"`
	At   time.Time `json:"at"`
	Next *Order    `json:"next,omitempty"`
}

// ID is text of its own.
type ID struct{ N int }

func (i ID) MarshalText() ([]byte, error) { return []byte{'#', byte('0' + i.N)}, nil }

func (i *ID) UnmarshalText(text []byte) error {
	i.N = int(text[1] - '0')
	return nil
}

// Missing is an error.
type Missing struct {
	ID ID `json:"id"`
}

func (m Missing) Error() string { return "missing" }
