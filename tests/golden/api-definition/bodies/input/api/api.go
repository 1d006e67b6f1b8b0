package api

import (
	"context"
	"encoding/json"
	"io"

	"example.com/app/api/gowasm"
)

type Task struct {
	Title string `json:"title"`
}

type Image []byte

type List[T any] struct {
	Items []T `json:"items"`
}

// Shape is one of several.
//
//gowasm:union
type Shape interface{ isShape() }

type Circle struct{ Radius float64 }

func (Circle) isShape() {}

type Login struct {
	Name  string   `form:"name"`
	Mail  *string  `form:"mail"`
	Roles []string `form:"role"`
	Next  string   `query:"next,omitempty"`
}

type Upload struct {
	Title  string        `form:"title"`
	File   gowasm.File   `form:"file"`
	Cover  *gowasm.File  `form:"cover"`
	Others []gowasm.File `form:"other"`
}

//gowasm:service
type Bodies interface {
	//gowasm:POST /struct
	Struct(ctx context.Context, task Task) error
	//gowasm:POST /pointer
	Pointer(ctx context.Context, task *Task) error
	//gowasm:POST /slice
	Slice(ctx context.Context, tasks []Task) error
	//gowasm:PUT /map
	Map(ctx context.Context, tasks map[string]Task) error
	//gowasm:PATCH /scalar
	Scalar(ctx context.Context, count int) error
	//gowasm:DELETE /anything
	Anything(ctx context.Context, value any) error
	//gowasm:POST /generic
	Generic(ctx context.Context, list List[Task]) error
	//gowasm:POST /union
	Union(ctx context.Context, shape Shape) error
	//gowasm:POST /raw
	Raw(ctx context.Context, raw json.RawMessage) error
	//gowasm:POST /anonymous
	Anonymous(ctx context.Context, in struct{ A int }) error
	//gowasm:POST /nameless/{id}
	Nameless(context.Context, int64, Task) error
	//gowasm:POST /bytes
	Bytes(ctx context.Context, data []byte) error
	//gowasm:POST /image body=bytes
	Named(ctx context.Context, image Image) error
	//gowasm:POST /base64
	Base64(ctx context.Context, image Image) error
	//gowasm:POST /base64/bytes body=json
	BytesAsJSON(ctx context.Context, data []byte) error
	//gowasm:PUT /reader
	Reader(ctx context.Context, data io.Reader) error
	//gowasm:PUT /reader/bytes body=bytes
	ReaderAsBytes(ctx context.Context, data io.Reader) error
	//gowasm:POST /form
	Form(ctx context.Context, login Login) error
	//gowasm:POST /form/form body=form
	FormAsForm(ctx context.Context, login Login) error
	//gowasm:POST /form/multipart body=multipart
	FormAsMultipart(ctx context.Context, login Login) error
	//gowasm:POST /upload
	Upload(ctx context.Context, upload Upload) error
	//gowasm:POST /nothing
	Nothing(ctx context.Context) error
	//gowasm:OPTIONS /struct
	Options(ctx context.Context) error
}
