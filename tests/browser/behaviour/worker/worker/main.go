// The program in the worker: it answers questions by name.
package main

import (
	"context"
	"errors"

	"gowasm.example/dom"
)

var (
	ctx   = context.Background()
	scope = dom.DedicatedWorkerScope()
)

func main() {
	questions := map[string]func(dom.Value) (any, error){
		"double": func(v dom.Value) (any, error) {
			numbers := dom.SliceOf[float64](v)
			for i := range numbers {
				numbers[i] *= 2
			}
			return numbers, nil
		},
		"where": func(dom.Value) (any, error) {
			return map[string]any{"name": scope.Name(), "path": scope.Location().Pathname(), "agent": scope.Navigator().UserAgent()}, nil
		},
		"fetch": func(v dom.Value) (any, error) {
			resp, err := scope.Fetch(ctx, v.String())
			if err != nil {
				return nil, err
			}
			return resp.Text(ctx)
		},
		"read": func(v dom.Value) (any, error) {
			blob, ok := dom.As[*dom.Blob](v)
			if !ok {
				return nil, errors.New("no blob")
			}
			reader, err := dom.NewFileReaderSync()
			if err != nil {
				return nil, err
			}
			return reader.ReadAsText(blob)
		},
		"draw": func(v dom.Value) (any, error) {
			canvas := dom.OffscreenCanvasFrom(v.JSValue())
			c := canvas.GetContext(dom.OffscreenRenderingContextIdV2d).(*dom.OffscreenCanvasRenderingContext2D)
			c.SetFillStyle("red")
			c.FillRect(0, 0, 4, 4)
			data, err := c.GetImageData(0, 0, 1, 1)
			if err != nil {
				return nil, err
			}
			return data.Data(), nil
		},
		"file": func(v dom.Value) (any, error) { return file([]byte(v.String())) },
		"window": func(dom.Value) (any, error) {
			_, isWindow := dom.As[*dom.WindowProxy](scope)
			_, isWorker := dom.As[*dom.WorkerGlobalScope](scope)
			return []any{isWindow, isWorker}, nil
		},
		"panic": func(dom.Value) (any, error) { panic("in the worker") },
	}
	dom.OnPanic(func(recovered any, _ []byte) { scope.PostMessage(map[string]any{"panic": recovered}) })
	dom.OnAsync(ctx, scope, dom.EventMessage, func(e *dom.MessageEvent) {
		data := e.Data()
		answer := map[string]any{"id": data.Get("id")}
		value, err := questions[data.Get("question").String()](data.Get("value"))
		if err != nil {
			answer["error"] = err.Error()
		} else {
			answer["value"] = value
		}
		if ports := e.Ports(); len(ports) > 0 {
			ports[0].PostMessage(answer)
			return
		}
		scope.PostMessage(answer)
	})
	scope.PostMessage("ready")
	select {}
}

// file goes through a synchronous file of the origin's private file system, which only workers have.
func file(contents []byte) (any, error) {
	root, err := scope.Navigator().Storage().GetDirectory(ctx)
	if err != nil {
		return nil, err
	}
	handle, err := root.GetFileHandle(ctx, "sync", &dom.FileSystemGetFileOptions{Create: new(true)})
	if err != nil {
		return nil, err
	}
	access, err := handle.CreateSyncAccessHandle(ctx)
	if err != nil {
		return nil, err
	}
	defer access.Close()
	written := access.Write(contents)
	access.Flush()
	back := make([]byte, access.GetSize())
	read := access.Read(back, &dom.FileSystemReadWriteOptions{At: new(uint64(0))})
	access.Truncate(0)
	return []any{written, read, string(back), access.GetSize()}, nil
}
