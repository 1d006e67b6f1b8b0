// Package posts is what json-server makes of a collection, written down as an interface: the server is not ours.
package posts

import "context"

// Posts are kept by json-server.
//
//gowasm:service
type Posts interface {
	// List gives a page of the posts of an author, in an order.
	//
	//gowasm:GET /posts?author={author}&_sort={sort}&_order={order}&_page={page}&_limit={limit}
	List(ctx context.Context, author *string, sort, order string, page, limit int) ([]Post, error)

	// Create adds one; json-server numbers it.
	//
	//gowasm:POST /posts status=201
	Create(ctx context.Context, in Post) (Post, error)

	// Get gives one.
	//
	//gowasm:GET /posts/{id}
	//gowasm:error 404 Missing
	Get(ctx context.Context, id int64) (Post, error)

	// Retitle changes nothing but the title.
	//
	//gowasm:PATCH /posts/{id}
	//gowasm:error 404 Missing
	Retitle(ctx context.Context, id int64, in Retitled) (Post, error)

	// Delete removes one: json-server answers with an empty object.
	//
	//gowasm:DELETE /posts/{id} status=200
	//gowasm:error 404 Missing
	Delete(ctx context.Context, id int64) (Nothing, error)
}

// Post is an entry. json-server has no fields of its own but the id.
type Post struct {
	ID     int64    `json:"id,omitempty"`
	Title  string   `json:"title"`
	Author string   `json:"author"`
	Stars  float64  `json:"stars"`
	Tags   []string `json:"tags,omitempty"`
}

// Retitled is what Retitle sends.
type Retitled struct {
	Title string `json:"title"`
}

// Nothing is an empty object.
type Nothing struct{}

// Missing is what json-server says of an entry that it does not have: an empty object.
type Missing struct{}

func (*Missing) Error() string { return "there is no such entry" }
