// Package app declares what the language has already.
package app

import (
	. "time"

	string2 "strings"
)

type string int

type any struct{ A string }

type int8 = bool

type Row[error comparable] struct {
	Text  string
	Any   any
	Flag  int8
	Param error
	When  Time
	For   Duration
	Sb    *string2.Builder
}

const iota = 7

const true = iota == 7

const Seven, Truth, Second2 = iota, true, 2 * Second

func len() {}
