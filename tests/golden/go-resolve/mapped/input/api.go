package app

import (
	"github.com/nobody/go-yaml/v3"
	. "github.com/nobody/nothing"
)

type Money struct {
	Unknown nowhere.Amount
}

type Task struct {
	Node  yaml.Node
	Type  Type
	Price Money
	Map   map[Money]yaml.Node
}
