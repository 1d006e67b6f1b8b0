package orders

import "context"

// State tells how far it is.
type OrderState int

const (
	Placed OrderState = iota
	Sent
)

type Order struct {
	ID    string     `json:"id"`
	State OrderState `json:"state"`
}

//gowasm:service base=/orders
type Orders interface {
	//gowasm:GET /{id}
	Get(ctx context.Context, id string) (*Order, error)
}
