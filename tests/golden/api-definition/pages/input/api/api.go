package api

import "context"

type Task struct{ Title string }

type Cursor string

type TaskPage struct {
	Items []Task `json:"items"`
	Next  string `json:"next"`
	Title string `json:"title"`
}

type TokenPage struct {
	Tasks     []*Task
	PageToken Cursor
}

type TaggedPage struct {
	Warnings []string
	Tasks    []Task `page:"items"`
	NextLink string
	After    string `page:"next"`
}

type Page[T any] struct {
	Items      []T
	NextCursor string
}

//gowasm:service
type Pages interface {
	//gowasm:GET /tasks?cursor={cursor}&limit={limit} page=cursor
	List(ctx context.Context, cursor string, limit int) (TaskPage, error)
	//gowasm:GET /tokens?pageToken={token} page=cursor
	Tokens(ctx context.Context, token Cursor) (*TokenPage, error)
	//gowasm:GET /tagged?after={after} page=cursor
	Tagged(ctx context.Context, after string) (TaggedPage, error)
	//gowasm:GET /generic?c={cursor} page=cursor
	Generic(context.Context, string) (Page[Task], error)
}
