package shared

import "context"

type Missing struct{ ID int64 }

func (*Missing) Error() string { return "missing" }

// Store keeps values.
type Store[T, New any] interface {
	// Get gives one.
	//
	//gowasm:GET /{id}
	//gowasm:error 404 Missing
	Get(ctx context.Context, id int64) (T, error)
	//gowasm:GET /
	List(context.Context) ([]T, error)
	//gowasm:POST / status=201
	Create(ctx context.Context, value New) (T, error)
}
