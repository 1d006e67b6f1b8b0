// Package shop is printed by encoding/json/v2.
package shop

type Item struct {
	Tags []string
}

type Same struct {
	X int
}
