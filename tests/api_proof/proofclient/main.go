// Command proofclient does what the cases of the proof say, natively and in a browser, and prints what came of each.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"example.com/todo/api"
	"example.com/todo/control"
)

// client is what a case works with. Faults are below a path of their own.
type client struct {
	context.Context
	base    string
	tasks   *api.TasksClient
	control *control.ControlClient
}

func (c *client) at(fault string, options ...api.Option) *api.TasksClient {
	options = append([]api.Option{api.WithBearer("secret"), api.WithBackoff(10*time.Millisecond, 100*time.Millisecond)}, options...)
	return api.NewTasksClient(c.base+"/fault/"+fault, options...)
}

func main() {
	base, only := os.Args[1], os.Args[2:]
	started := len(goroutines())
	for _, one := range cases() {
		if len(only) > 0 && !slices.Contains(only, one.name) {
			continue
		}
		fmt.Printf("case %s: %s\n", one.name, run(base, one.do))
	}
	idle()
	for range 100 {
		if len(goroutines()) <= started && liveFuncs() == 0 {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	left := goroutines()
	fmt.Printf("left: %d goroutines, %d functions\n", len(left)-started, liveFuncs())
	if len(left) > started {
		fmt.Println(strings.Join(left, "\n\n"))
	}
	fmt.Println("done")
}

// goroutines are the stacks of all, but of the one with which Go in a browser takes events.
func goroutines() []string {
	stacks := make([]byte, 1<<20)
	all := strings.Split(string(stacks[:runtime.Stack(stacks, true)]), "\n\n")
	return slices.DeleteFunc(all, func(stack string) bool { return strings.Contains(stack, "runtime.handleEvent(") })
}

func run(base string, do func(*client) string) string {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	c := &client{
		Context: ctx,
		base:    base,
		tasks:   api.NewTasksClient(base, api.WithBearer("secret")),
		control: control.NewControlClient(base),
	}
	if err := c.control.Reset(ctx); err != nil {
		return "reset: " + err.Error()
	}
	said := do(c)
	if n, err := c.control.Running(ctx); n != 0 || err != nil {
		said += fmt.Sprintf("; left running: %d, %v", n, err)
	}
	return said
}
