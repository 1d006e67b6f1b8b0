package app

import (
	"github.com/nobody/nothing"
	thing "github.com/nobody/go-thing"
	"example.com/app/one"
	"example.com/app/tow"
)

type Task struct {
	A nothing.Type
	B *thing.Type
	C one.Type
	D tow.Type
	E nowhere.Type
	f thing.Unseen
	G thing.Unseen `json:"-"`
}
