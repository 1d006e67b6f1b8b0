// A worker whose code is Go too.
package main

import (
	"context"
	"errors"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx    = context.Background()
	worker *dom.Worker
	asked  int
)

// ask puts a question to the worker and waits for its answer.
func ask(question string, value any, transfer ...any) (dom.Value, error) {
	asked++
	id := asked
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan dom.Value, 1)
	dom.On(inner, worker, dom.EventMessage, func(e *dom.MessageEvent) {
		if e.Data().Get("id").Int() == id {
			answers <- e.Data()
		}
	})
	err := worker.PostMessage(map[string]any{"id": id, "question": question, "value": value},
		&dom.StructuredSerializeOptions{Transfer: transfer})
	if err != nil {
		return dom.Undefined, err
	}
	answer := <-answers
	if failure := answer.Get("error"); !failure.IsUndefined() {
		return dom.Undefined, errors.New(failure.String())
	}
	return answer.Get("value"), nil
}

func main() {
	check.Case("it starts", func() {
		worker = check.Must(dom.NewWorker("worker.js", &dom.WorkerOptions{Name: new("helper")}))
		ready := make(chan string, 1)
		dom.Once(ctx, worker, dom.EventMessage, func(e *dom.MessageEvent) { ready <- e.Data().String() })
		check.Equal(<-ready, "ready")
	})

	check.Case("typed arrays go there and back", func() {
		numbers := []float64{1.5, -2, 1e300}
		back := check.Must(ask("double", numbers))
		check.Slices(dom.SliceOf[float64](back), []float64{3, -4, 2e300})
		check.Equal(numbers[0], 1.5)
	})

	check.Case("the worker's own globals", func() {
		where := check.Must(ask("where", nil))
		check.Equal(where.Get("name").String(), "helper")
		check.True(strings.HasSuffix(where.Get("path").String(), "/worker.js"))
		check.True(where.Get("agent").String() == dom.Window().Navigator().UserAgent())
		kinds := check.Must(ask("window", nil))
		check.True(!kinds.Index(0).Bool() && kinds.Index(1).Bool(), "a WorkerGlobalScope, no Window")
	})

	check.Case("fetch in a worker", func() {
		check.Equal(check.Must(ask("fetch", "/status/200")).String(), "status 200")
		_, err := ask("fetch", "http://127.0.0.1:1/")
		check.True(err != nil && strings.Contains(err.Error(), "TypeError"), err)
	})

	check.Case("interfaces that only workers have", func() {
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("synchronously")}))
		check.Equal(check.Must(ask("read", blob)).String(), "synchronously")
		result := check.Must(ask("file", "contents"))
		check.Equal(result.Index(0).Int(), 8)
		check.Equal(result.Index(1).Int(), 8)
		check.Equal(result.Index(2).String(), "contents")
		check.Equal(result.Index(3).Int(), 0)
		_, err := dom.NewFileReaderSync()
		check.ErrorIs(err, dom.Named("TypeError")) // not here
	})

	check.Case("a canvas is transferred and drawn there", func() {
		canvas := dom.Create(dom.Window().Document(), dom.TagCanvas)
		off := check.Must(canvas.TransferControlToOffscreen())
		pixel := check.Must(ask("draw", off, off))
		check.Slices(dom.SliceOf[byte](pixel), []byte{255, 0, 0, 255})
		_, err := canvas.TransferControlToOffscreen()
		check.ErrorIs(err, dom.Named("InvalidStateError"))
	})

	check.Case("a port goes there, and its answers come back", func() {
		channel := check.Must(dom.NewMessageChannel())
		answers := make(chan dom.Value, 1)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, channel.Port1(), dom.EventMessage, func(e *dom.MessageEvent) { answers <- e.Data() })
		channel.Port1().Start()
		check.NoError(worker.PostMessageTransfer(map[string]any{"id": 0, "question": "double", "value": []float64{21}}, []any{channel.Port2()}))
		check.Slices(dom.SliceOf[float64]((<-answers).Get("value")), []float64{42})
	})

	check.Case("a panic there", func() {
		told := make(chan string, 1)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		dom.On(inner, worker, dom.EventMessage, func(e *dom.MessageEvent) {
			if text := e.Data().Get("panic"); !text.IsUndefined() {
				told <- text.String()
			}
		})
		check.NoError(worker.PostMessage(map[string]any{"id": 0, "question": "panic"}))
		check.Equal(<-told, "in the worker")
		check.Slices(dom.SliceOf[float64](check.Must(ask("double", []float64{1}))), []float64{2})
	})

	check.Case("what cannot be cloned", func() {
		check.ErrorIs(worker.PostMessage(dom.Window()), dom.Named("DataCloneError"))
	})

	check.Case("it ends", func() {
		before := dom.LiveFuncs()
		worker.Terminate()
		check.NoError(worker.PostMessage("into the void"))
		check.Equal(dom.LiveFuncs(), before)
	})

	check.Done()
}
