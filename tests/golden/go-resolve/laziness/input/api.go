// Package app is made of a small part of what it imports.
package app

import (
	"example.com/app/big"
	"github.com/nobody/nothing"
)

type Server struct {
	Address big.Address
	conn    nothing.Conn
	Handler func(nothing.Request) error `json:"-"`
	Stop    chan nothing.Signal
	Log     nothing.Log `json:"-"`
	inner
}

type inner struct{ Level big.Level }

type unused struct{ Missing Unknown }

const hidden = undefined
