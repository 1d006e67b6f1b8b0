// Package control is how the clients of the proof tell its server what to do.
package control

import "context"

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
}
