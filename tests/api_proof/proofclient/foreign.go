package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"example.com/todo/bin"
	foreign "example.com/todo/bin/gowasm"
)

// binTold is what came of a call; the runtime of another package has errors of its own.
func binTold(value any, err error) string {
	var failure *bin.Failure
	var status *foreign.StatusError
	var wrongType *foreign.ContentTypeError
	switch {
	case err == nil:
		return fmt.Sprint(value)
	case errors.As(err, &failure):
		return fmt.Sprintf("Failure %d", failure.Code)
	case errors.Is(err, context.Canceled):
		return "canceled"
	case errors.Is(err, context.DeadlineExceeded):
		return "deadline"
	case errors.As(err, &wrongType):
		return "wrong type " + wrongType.ContentType
	case errors.As(err, &status):
		return fmt.Sprintf("status %d", status.Status)
	}
	return "unknown: " + err.Error()
}

// binCases are those of a server that is not ours.
func binCases() []proofCase {
	of := func(do func(c *client, b *bin.BinClient) string) func(*client) string {
		return func(c *client) string {
			return do(c, bin.NewBinClient(c.base, bin.WithBackoff(time.Millisecond, 10*time.Millisecond)))
		}
	}
	return []proofCase{
		{"bin-get", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Get(c, "ä &=", []int{1, -2}, "t")
			return binTold(fmt.Sprint(echo.Args["a"], echo.Args["b"], echo.Headers["X-Trace"], echo.Method), err)
		})},
		{"bin-post", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Post(c, map[string]any{"n": 1.5, "s": "ü", "l": []any{true, nil}})
			if err != nil {
				return binTold(nil, err)
			}
			in := echo.JSON.(map[string]any)
			return fmt.Sprint(in["n"], in["s"], in["l"].([]any)[0], echo.Headers["Content-Type"])
		})},
		{"bin-put", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Put(c, strings.NewReader("hello"))
			return binTold(echo.Data, err)
		})},
		{"bin-form", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Form(c, bin.Form{Name: "n & m", File: foreign.File{Name: "a.txt", Body: strings.NewReader("abc")}})
			return binTold(fmt.Sprint(echo.Form["name"], echo.Files["file"]), err)
		})},
		{"bin-upload", of(func(c *client, b *bin.BinClient) string {
			received, err := b.Upload(c, make([]byte, 1<<20))
			return binTold(received.Bytes, err)
		})},
		{"bin-delete", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Delete(c)
			return binTold(echo.Method, err)
		})},
		{"bin-head", of(func(c *client, b *bin.BinClient) string { return binTold("there", b.Head(c)) })},
		{"bin-delay", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Delay(c, "100ms")
			return binTold(echo.Method, err)
		})},
		{"bin-delay-deadline", of(func(c *client, b *bin.BinClient) string {
			ctx, cancel := context.WithTimeout(c, moment)
			defer cancel()
			return binTold(b.Delay(ctx, "5s"))
		})},
		{"bin-delay-failure", of(func(c *client, b *bin.BinClient) string { return binTold(b.Delay(c, "later")) })},
		{"bin-drip", of(func(c *client, b *bin.BinClient) string {
			data, err := b.Drip(c, "200ms", 10, 200)
			return binTold(string(data), err)
		})},
		{"bin-drip-deadline", of(func(c *client, b *bin.BinClient) string {
			ctx, cancel := context.WithTimeout(c, moment)
			defer cancel()
			return binTold(b.Drip(ctx, "5s", 10, 200))
		})},
		{"bin-drip-status", of(func(c *client, b *bin.BinClient) string { return binTold(b.Drip(c, "10ms", 10, 503)) })},
		{"bin-status", of(func(c *client, b *bin.BinClient) string {
			var said []string
			for _, code := range []int{200, 204, 404, 418, 500, 503} {
				said = append(said, binTold("ok", b.Status(c, code)))
			}
			return strings.Join(said, ", ")
		})},
		{"bin-redirect", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Redirect(c, 3)
			return binTold(strings.HasSuffix(echo.URL, "/get"), err)
		})},
		{"bin-events", of(func(c *client, b *bin.BinClient) string {
			sum := 0
			for ping, err := range b.Events(c, 100, "200ms") {
				if err != nil {
					return binTold(nil, err)
				}
				sum += ping.ID
			}
			return fmt.Sprint(sum)
		})},
		{"bin-events-break", of(func(c *client, b *bin.BinClient) string {
			for ping, err := range b.Events(c, 10, "5s") {
				return binTold(ping.ID, err)
			}
			return "nothing"
		})},
		{"bin-lines", of(func(c *client, b *bin.BinClient) string {
			sum := 0
			for line, err := range b.Lines(c, 100, "200ms") {
				if err != nil {
					return binTold(nil, err)
				}
				sum += line.ID
			}
			return fmt.Sprint(sum)
		})},
		{"bin-bytes", of(func(c *client, b *bin.BinClient) string {
			read := func() []byte {
				body, err := b.Bytes(c, 100_000, 7)
				if err != nil {
					return nil
				}
				defer body.Close()
				data, _ := io.ReadAll(body)
				return data
			}
			first, again := read(), read()
			return fmt.Sprint(len(first), " ", bytes.Equal(first, again))
		})},
		{"bin-gzip", of(func(c *client, b *bin.BinClient) string {
			echo, err := b.Gzip(c)
			return binTold(echo.Gzipped, err)
		})},
		{"bin-bearer", of(func(c *client, b *bin.BinClient) string {
			known, err := b.With(bin.WithBearer("t")).Bearer(c)
			_, refused := b.Bearer(c)
			return binTold(known.Token, err) + " " + binTold(nil, refused)
		})},
		{"bin-basic", of(func(c *client, b *bin.BinClient) string {
			known, err := b.With(bin.WithBasic("me", "pass:word")).Basic(c, "me", "pass:word")
			_, refused := b.With(bin.WithBasic("me", "else")).Basic(c, "me", "pass:word")
			return binTold(known.User, err) + " " + binTold(nil, refused)
		})},
		{"bin-html", of(func(c *client, b *bin.BinClient) string { return binTold(b.HTML(c)) })},
		{"bin-socket", of(func(c *client, b *bin.BinClient) string {
			send := func(yield func(bin.Ping) bool) {
				for i := range 3 {
					if !yield(bin.Ping{ID: i}) {
						return
					}
				}
			}
			sum, n := 0, 0
			for ping, err := range b.Echo(c, send) {
				if err != nil {
					return binTold(nil, err)
				}
				sum += ping.ID
				if n++; n == 3 {
					break
				}
			}
			return fmt.Sprint(sum, n)
		})},
	}
}
