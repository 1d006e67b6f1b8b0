// Package api is what a list of tasks offers over HTTP. All else in this folder is generated from it.
package api

import (
	"context"
	"io"
	"iter"
	"strconv"
	"time"

	"example.com/todo/api/gowasm"
)

// Tasks is a list that many share.
//
//gowasm:service base=/api timeout=30s retry=2
type Tasks interface {
	// List gives the tasks, a page at a time.
	//
	//gowasm:GET /tasks?cursor={cursor} page=cursor
	List(ctx context.Context, filter Filter, cursor string) (Page, error)

	// Create adds a task.
	//
	//gowasm:POST /tasks status=201 auth=bearer
	//gowasm:idempotency Idempotency-Key
	//gowasm:error 422 Invalid
	Create(ctx context.Context, in NewTask) (Task, error)

	// Get gives one task.
	//
	//gowasm:GET /tasks/{id}
	//gowasm:error 404 NotFound
	Get(ctx context.Context, id int64) (Task, error)

	// Update changes a task, unless somebody else did in the meantime: version is that of the task as it was seen.
	//
	//gowasm:PUT /tasks/{id} auth=bearer
	//gowasm:header If-Match={version}
	//gowasm:error 404 NotFound
	//gowasm:error 412 Changed
	//gowasm:error 422 Invalid
	Update(ctx context.Context, id int64, version string, in NewTask) (Task, error)

	// Delete removes a task.
	//
	//gowasm:DELETE /tasks/{id} auth=bearer
	//gowasm:error 404 NotFound
	Delete(ctx context.Context, id int64) error

	// Watch tells what happens to the tasks, from now on, or since the event of a number. Who is cut off misses nothing.
	//
	//gowasm:GET /tasks/events?since={since} stream=sse
	Watch(ctx context.Context, since *int64) iter.Seq2[Event, error]

	// Export gives the first so many tasks, repeating them where there are not enough.
	//
	//gowasm:GET /tasks/export?count={count} stream=ndjson
	Export(ctx context.Context, count int) iter.Seq2[Task, error]

	// Import reads a task from each line of a text, and says how many there were.
	//
	//gowasm:POST /tasks/import?tags={tags} auth=bearer
	Import(ctx context.Context, text io.Reader, tags ...string) (int, error)

	// Attach adds files to a task.
	//
	//gowasm:POST /tasks/{id}/files status=201 auth=bearer
	//gowasm:error 404 NotFound
	Attach(ctx context.Context, id int64, in Attachment) ([]FileInfo, error)

	// File is what was attached under a name.
	//
	//gowasm:GET /files/{name...}
	//gowasm:error 404 NotFound
	File(ctx context.Context, name string) (io.ReadCloser, error)

	// Note is a text of a task.
	//
	//gowasm:GET /tasks/{id}/note
	//gowasm:error 404 NotFound
	Note(ctx context.Context, id int64) ([]byte, error)

	// SetNote changes it.
	//
	//gowasm:PUT /tasks/{id}/note auth=bearer
	//gowasm:error 404 NotFound
	SetNote(ctx context.Context, id int64, note []byte) error

	// Login makes a session.
	//
	//gowasm:POST /session body=form
	//gowasm:error 403 Refused
	Login(ctx context.Context, in Login) (Session, error)

	// Me says whose session it is.
	//
	//gowasm:GET /session
	//gowasm:cookie session={session}
	//gowasm:header X-Session={token}
	Me(ctx context.Context, session, token *string) (string, error)

	// Talk is about one task: what one says, all hear.
	//
	//gowasm:GET /tasks/{id}/talk?as={name} stream=ws
	//gowasm:error 404 NotFound
	Talk(ctx context.Context, id int64, name string, send iter.Seq[Said]) iter.Seq2[Said, error]

	// All gives all tasks.
	//
	// Deprecated: List gives them a page at a time.
	//
	//gowasm:GET /all
	All(ctx context.Context) ([]Task, error)
}

// Filter tells which tasks are asked for.
type Filter struct {
	State State     `query:"state,omitempty"`
	Tags  []string  `query:"tag"`
	Due   time.Time `query:"due_before,omitempty"`
	Limit int       `query:"limit,omitempty"`
}

// State is how far a task is.
type State string

// A task is to be done, or it is done.
const (
	Open State = "open"
	Done State = "done"
)

// Task is one entry.
type Task struct {
	ID      int64             `json:"id"`
	Version string            `json:"version"`
	Title   string            `json:"title"`
	State   State             `json:"state"`
	Due     *time.Time        `json:"due,omitempty"`
	Tags    []string          `json:"tags"`
	Extra   map[string]string `json:"extra,omitempty"`
}

// NewTask is what a client says of a task.
type NewTask struct {
	Title string            `json:"title"`
	State State             `json:"state,omitempty"`
	Due   *time.Time        `json:"due,omitempty"`
	Tags  []string          `json:"tags,omitempty"`
	Extra map[string]string `json:"extra,omitempty"`
}

// Page is a part of the tasks. Next is empty on the last one.
type Page struct {
	Items []Task `json:"items"`
	Next  string `json:"next,omitempty"`
}

// Event is something that happened to a task.
type Event struct {
	Number int64  `json:"number"`
	Kind   string `json:"kind"`
	Task   Task   `json:"task"`
}

// EventID lets a stream that broke go on behind this event.
func (e Event) EventID() string { return strconv.FormatInt(e.Number, 10) }

// Attachment are files, and what they are about.
type Attachment struct {
	Title string        `form:"title"`
	Files []gowasm.File `form:"file"`
}

// FileInfo is what is known of a file.
type FileInfo struct {
	Name string `json:"name"`
	Type string `json:"type"`
	Size int64  `json:"size"`
	// Sum is the SHA-256 of it.
	Sum string `json:"sum"`
}

// Login says who one is.
type Login struct {
	User     string `form:"user"`
	Password string `form:"password"`
	Remember bool   `form:"remember,omitempty"`
}

// Session proves who one is.
type Session struct {
	Token string `json:"token"`
	User  string `json:"user"`
}

// Said is what somebody says.
type Said struct {
	Who  string `json:"who"`
	Text string `json:"text"`
}

// NotFound says that there is no such thing.
type NotFound struct {
	What string `json:"what"`
	ID   string `json:"id"`
}

func (e *NotFound) Error() string { return "there is no " + e.What + " " + e.ID }

// Changed says that somebody else has changed the task: Now is what it is.
type Changed struct {
	Now Task `json:"now"`
}

func (e *Changed) Error() string { return "the task has changed: it is at version " + e.Now.Version }

// Invalid says what is wrong with each field.
type Invalid struct {
	Fields map[string]string `json:"fields"`
}

func (e Invalid) Error() string { return "the task is not valid" }

// Refused says that a session is not given.
type Refused struct {
	Reason string `json:"reason"`
}

func (e *Refused) Error() string { return "refused: " + e.Reason }
