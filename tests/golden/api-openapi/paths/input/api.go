package api

import "context"

// Users are people.
//
//gowasm:service base=/v1
type Users interface {
	//gowasm:GET /users/{id}
	Get(ctx context.Context, id string) (string, error)
	//gowasm:DELETE /users/{name}
	Delete(ctx context.Context, name string) error
	// GetURLs is called otherwise.
	//
	//gowasm:GET /a%20b/{id}/urls/
	GetURLs(ctx context.Context, id string) ([]string, error)
}

// Groups are of users.
//
// They may be empty.
//
//gowasm:service base=/v1
type Groups interface {
	//gowasm:GET /groups/{id}
	Get(ctx context.Context, id string) (string, error)
	//gowasm:POST /groups idempotent timeout=90s
	Make(ctx context.Context) error
}
