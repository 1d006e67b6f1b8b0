// Package control is how the clients of the proof tell its server what to do.
package control

import (
	"context"
	"time"
)

// Control is served beside the tasks.
//
//gowasm:service base=/control
type Control interface {
	// Reset makes the server as new.
	//
	//gowasm:POST /reset
	Reset(ctx context.Context) error

	// Attempts says how many requests came at a fault since then.
	//
	//gowasm:GET /attempts?fault={fault}
	Attempts(ctx context.Context, fault string) (int, error)

	// Aborted waits for a request at a fault that its client has given up, and says how many did.
	//
	//gowasm:GET /aborted?fault={fault}
	Aborted(ctx context.Context, fault string) (int, error)

	// Running waits until nothing is being answered any more, and says how many requests still are.
	//
	//gowasm:GET /running
	Running(ctx context.Context) (int, error)

	// Restart cuts all connections, and serves nothing for a while. What the tasks are stays.
	//
	//gowasm:POST /restart
	Restart(ctx context.Context, milliseconds int) error

	// Echo says what came.
	//
	//gowasm:GET /echo/{id}/{rest...}
	Echo(ctx context.Context, values Values) (Echoed, error)

	// EchoForm says what came.
	//
	//gowasm:POST /echo
	EchoForm(ctx context.Context, values Form) (Echoed, error)
}

// Values come from everywhere.
type Values struct {
	ID    string    `path:"id"`
	Rest  string    `path:"rest"`
	Text  string    `query:"text"`
	Many  []string  `query:"many"`
	Maybe *string   `query:"maybe"`
	At    time.Time `query:"at"`
	Big   int64     `query:"big"`
	Head  string    `header:"X-Head"`
	Heads []string  `header:"X-Heads"`
}

// Form is a form.
type Form struct {
	Text string   `form:"text"`
	Many []string `form:"many"`
}

// Echoed are these values.
type Echoed struct {
	ID    string    `json:"id"`
	Rest  string    `json:"rest"`
	Text  string    `json:"text"`
	Many  []string  `json:"many"`
	Maybe *string   `json:"maybe"`
	At    time.Time `json:"at"`
	Big   int64     `json:"big,string"`
	Head  string    `json:"head"`
	Heads []string  `json:"heads"`
}
