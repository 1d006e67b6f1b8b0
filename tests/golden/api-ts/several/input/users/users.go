// Package users is of people.
package users

import (
	"context"

	"example.com/app/orders"
)

type State string

const Active State = "active"

type User struct {
	Name  string       `json:"name"`
	State State        `json:"state"`
	Last  orders.Order `json:"last"`
}

//gowasm:service base=/users
type Users interface {
	//gowasm:GET /{name}
	Get(ctx context.Context, name string) (User, error)
}

//gowasm:service base=/admins
type Admins interface {
	//gowasm:GET /{name}
	Get(ctx context.Context, name string) (User, error)
}
