package api

import (
	"context"

	"example.com/app/api/gowasm"
)

type Search struct {
	Owner    string         `path:"owner"`
	Missing  string         `path:"missing"`
	Empty    string         `query:""`
	Option   string         `query:"q,omitzero"`
	Both     string         `query:"a" header:"A"`
	Unplaced string         `json:"unplaced"`
	hidden   string         `query:"hidden"`
	Map      map[string]int `query:"map"`
	Host     string         `header:"Host"`
	Cookies  []string       `cookie:"c"`
	File     gowasm.File    `query:"file"`
	Again    string         `query:"again"`
	More     string         `query:"again"`
	Form     string         `form:"form"`
	Quoted   string         "query:\"b,omitzero\""
}

type Login struct {
	Name string      `form:"name"`
	File gowasm.File `form:"file"`
}

type Plain struct {
	Name string `form:"name"`
}

type Part struct {
	ID string `path:"id,omitempty"`
}

//gowasm:service
type Fields interface {
	//gowasm:GET /search/{owner}
	Search(ctx context.Context, search Search) error
	//gowasm:GET /part/{id}
	Part(ctx context.Context, part Part) error
	//gowasm:POST /pointer
	Pointer(ctx context.Context, login *Plain) error
	//gowasm:POST /json body=json
	JSON(ctx context.Context, login Plain) error
	//gowasm:POST /files body=form
	Files(ctx context.Context, login Login) error
	//gowasm:POST /both
	Both(ctx context.Context, login Plain, count int) error
	//gowasm:POST /by/{login}
	ByName(ctx context.Context, login Plain) error
	//gowasm:POST /names?form={name}
	Names(ctx context.Context, a, b Plain, name string) error
}
