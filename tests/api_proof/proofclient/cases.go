package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"

	"example.com/todo/api"
	"example.com/todo/api/gowasm"
	"example.com/todo/control"
)

type proofCase struct {
	name string
	do   func(*client) string
}

// told is what came of a call.
func told(value any, err error) string {
	if err == nil {
		return fmt.Sprint(value)
	}
	var missing *api.NotFound
	var changed *api.Changed
	var invalid api.Invalid
	var refused *api.Refused
	var status *gowasm.StatusError
	var wrongType *gowasm.ContentTypeError
	var malformed *gowasm.JSONError
	var network *gowasm.NetworkError
	said := "unknown: " + err.Error()
	switch {
	case errors.As(err, &missing):
		said = "NotFound " + missing.What + " " + missing.ID
	case errors.As(err, &changed):
		said = "Changed " + changed.Now.Version
	case errors.As(err, &invalid):
		fields := []string{}
		for field := range invalid.Fields {
			fields = append(fields, field)
		}
		slices.Sort(fields)
		said = "Invalid " + strings.Join(fields, ",")
	case errors.As(err, &refused):
		said = "Refused " + refused.Reason
	case errors.Is(err, context.Canceled):
		return "canceled"
	case errors.Is(err, context.DeadlineExceeded):
		return "deadline"
	case errors.As(err, &wrongType):
		return "wrong type " + wrongType.ContentType
	case errors.As(err, &malformed):
		return "malformed"
	case errors.Is(err, gowasm.ErrTooLarge):
		return "too large"
	case errors.As(err, &status):
		return fmt.Sprintf("status %d %s", status.Status, strings.TrimSpace(string(status.Body)))
	case errors.As(err, &network):
		return "network"
	}
	if errors.As(err, &status) {
		said += fmt.Sprintf(" status %d", status.Status)
	}
	return said
}

func shown(task api.Task, err error) string {
	return told(fmt.Sprintf("%d v%s %s %s %v", task.ID, task.Version, task.Title, task.State, task.Tags), err)
}

// all are the values of a stream, up to a number of them, and what ended it.
func all[T any](values iter.Seq2[T, error], most int, show func(T) string) string {
	var said []string
	for value, err := range values {
		if err != nil {
			return strings.Join(append(said, told(nil, err)), " ")
		}
		said = append(said, show(value))
		if len(said) == most {
			break
		}
	}
	return strings.Join(append(said, "end"), " ")
}

func title(task api.Task) string    { return task.Title }
func number(event api.Event) string { return fmt.Sprint(event.Number) }
func text(said api.Said) string     { return said.Who + ":" + said.Text }

// filled makes so many tasks.
func filled(c *client, n int) {
	lines := strings.Builder{}
	for i := range n {
		fmt.Fprintf(&lines, "task-%d\n", i+1)
	}
	if made, err := c.tasks.Import(c, strings.NewReader(lines.String())); made != n || err != nil {
		panic(fmt.Sprint(made, err))
	}
}

// moment is enough for a request to arrive, also where much else is done.
const moment = 300 * time.Millisecond

// soon is a context that ends in a moment.
func soon(c *client) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(c)
	time.AfterFunc(moment, cancel)
	return ctx, cancel
}

func (c *client) attempts(fault string) int {
	n, err := c.control.Attempts(c, fault)
	if err != nil {
		return -1
	}
	return n
}

func (c *client) aborted(fault string) int {
	n, err := c.control.Aborted(c, fault)
	if err != nil {
		return -1
	}
	return n
}

func cases() []proofCase {
	return slices.Concat(plainCases(), errorCases(), cancelCases(), retryCases(), streamCases(), fileCases(), binCases())
}

// hard are texts that may come out otherwise than they went in.
var hard = []string{
	"a b", "a/b", "%2F", "100%", "a+b", "a&b=c", "a;b", "a,b", "\"", "\"a\", b", "\\", "a\\\"b", "ä", "😀", "?#", "a:b@c", "<'>", "~!*()", "...",
}

func plainCases() []proofCase {
	return []proofCase{
		{"create", func(c *client) string {
			due := time.Date(2027, 3, 1, 12, 0, 0, 0, time.UTC)
			in := api.NewTask{Title: "Kä€se <&> \"😀\"", Due: &due, Tags: []string{"a", "b"}, Extra: map[string]string{"z": "1", "a": "2"}}
			task, err := c.tasks.Create(c, in)
			if err != nil {
				return told(nil, err)
			}
			return shown(task, nil) + " " + task.Due.Format(time.RFC3339) + " " + task.Extra["z"] + task.Extra["a"]
		}},
		{"get", func(c *client) string {
			filled(c, 2)
			return shown(c.tasks.Get(c, 2))
		}},
		{"update", func(c *client) string {
			filled(c, 1)
			return shown(c.tasks.Update(c, 1, "1", api.NewTask{Title: "new", State: api.Done}))
		}},
		{"delete", func(c *client) string {
			filled(c, 1)
			return told("gone", c.tasks.Delete(c, 1)) + " " + shown(c.tasks.Get(c, 1))
		}},
		{"filter", func(c *client) string {
			for _, tags := range [][]string{{"x y", "ü&"}, {"x y"}, nil} {
				if _, err := c.tasks.Create(c, api.NewTask{Title: "t", Tags: tags}); err != nil {
					return told(nil, err)
				}
			}
			page, err := c.tasks.List(c, api.Filter{State: api.Open, Tags: []string{"x y", "ü&"}}, "")
			return told(len(page.Items), err)
		}},
		{"pages", func(c *client) string {
			filled(c, 7)
			return all(c.tasks.AllList(c, api.Filter{Limit: 3}), -1, title)
		}},
		{"pages-some", func(c *client) string {
			filled(c, 7)
			return all(c.tasks.AllList(c, api.Filter{Limit: 3}), 4, title)
		}},
		{"deprecated", func(c *client) string {
			filled(c, 3)
			tasks, err := c.tasks.All(c)
			return told(len(tasks), err)
		}},
		{"form-and-header", func(c *client) string {
			session, err := c.tasks.Login(c, api.Login{User: "Zoë & co", Password: "open sesame"})
			if err != nil {
				return told(nil, err)
			}
			who, err := c.tasks.Me(c, nil, &session.Token)
			return told(session.User+" = "+who, err)
		}},
		{"values", func(c *client) string {
			for _, text := range hard {
				sent := control.Values{
					ID: text, Rest: "a/" + text + "/", Text: text, Many: hard, Maybe: &text, Big: math.MinInt64,
					At: time.Date(2026, 11, 25, 1, 2, 3, 4e6, time.UTC), Head: text, Heads: hard,
				}
				got, err := c.control.Echo(c, sent)
				if err != nil || !reflect.DeepEqual(control.Values(got), sent) {
					return told(fmt.Sprintf("%+v is not %+v", got, sent), err)
				}
				form := control.Form{Text: text, Many: hard}
				if got, err = c.control.EchoForm(c, form); err != nil || got.Text != text || !slices.Equal(got.Many, hard) {
					return told(fmt.Sprintf("%+v is not %+v", got, form), err)
				}
			}
			return "as they were"
		}},
		{"nobody", func(c *client) string {
			who, err := c.tasks.Me(c, nil, nil)
			return told("'"+who+"'", err)
		}},
	}
}

func errorCases() []proofCase {
	return []proofCase{
		{"error-400", func(c *client) string { return told(c.tasks.List(c, api.Filter{}, "?")) }},
		{"error-401", func(c *client) string {
			return shown(c.tasks.With(api.WithBearer("wrong")).Create(c, api.NewTask{Title: "t"}))
		}},
		{"error-403", func(c *client) string { return told(c.tasks.Login(c, api.Login{User: "me", Password: "?"})) }},
		{"error-404", func(c *client) string { return shown(c.tasks.Get(c, 99)) }},
		{"error-412", func(c *client) string {
			filled(c, 1)
			return shown(c.tasks.Update(c, 1, "7", api.NewTask{Title: "t"}))
		}},
		{"error-422", func(c *client) string { return shown(c.tasks.Create(c, api.NewTask{State: "odd"})) }},
		{"error-undeclared", func(c *client) string { return shown(c.at("teapot").Get(c, 1)) }},
		{"error-unknown", func(c *client) string { return shown(c.at("fails").Get(c, 1)) }},
		{"malformed", func(c *client) string { return shown(c.at("malformed").Get(c, 1)) }},
		{"wrong-type", func(c *client) string { return shown(c.at("html").Get(c, 1)) }},
		{"wrong-type-stream", func(c *client) string { return all(c.at("html").Export(c, 1), -1, title) }},
		{"dropped", func(c *client) string { return shown(c.at("drop", api.WithRetry(0)).Get(c, 1)) }},
		{"dropped-body", func(c *client) string { return shown(c.at("drop-body", api.WithRetry(0)).Get(c, 1)) }},
		{"dropped-stream", func(c *client) string {
			filled(c, 1)
			return all(c.at("drop-stream", api.WithRetry(0)).Export(c, 5), -1, title)
		}},
		{"too-large", func(c *client) string {
			filled(c, 100)
			return told(c.tasks.With(api.WithMaxBody(1000)).All(c))
		}},
		{"no-server", func(c *client) string {
			return shown(api.NewTasksClient("http://127.0.0.1:1", api.WithRetry(0)).Get(c, 1))
		}},
	}
}

func cancelCases() []proofCase {
	return []proofCase{
		{"cancel-first", func(c *client) string {
			ctx, cancel := context.WithCancel(c)
			cancel()
			return shown(c.at("hang").Get(ctx, 1)) + fmt.Sprint(" ", c.attempts("hang"))
		}},
		{"cancel-before-headers", func(c *client) string {
			ctx, cancel := soon(c)
			defer cancel()
			return shown(c.at("hang").Get(ctx, 1)) + fmt.Sprint(" ", c.aborted("hang"))
		}},
		{"cancel-in-body", func(c *client) string {
			ctx, cancel := soon(c)
			defer cancel()
			return shown(c.at("hang-body").Get(ctx, 1)) + fmt.Sprint(" ", c.aborted("hang-body"))
		}},
		{"cancel-in-stream", func(c *client) string {
			filled(c, 2)
			ctx, cancel := context.WithCancel(c)
			defer cancel()
			return all(c.tasks.Watch(ctx, new(int64(0))), -1, func(e api.Event) string {
				if e.Number == 2 {
					time.AfterFunc(moment, cancel)
				}
				return number(e)
			})
		}},
		{"cancel-in-socket", func(c *client) string {
			filled(c, 1)
			ctx, cancel := soon(c)
			defer cancel()
			silent := func(func(api.Said) bool) { <-ctx.Done() }
			return all(c.tasks.Talk(ctx, 1, "me", silent), -1, text)
		}},
		{"cancel-in-wait", func(c *client) string {
			ctx, cancel := soon(c)
			defer cancel()
			slow := c.at("busy", api.WithRetry(5), api.WithBackoff(20*time.Second, 20*time.Second))
			return shown(slow.Get(ctx, 1))
		}},
		{"deadline", func(c *client) string {
			ctx, cancel := context.WithTimeout(c, moment)
			defer cancel()
			return shown(c.at("hang").Get(ctx, 1)) + fmt.Sprint(" ", c.aborted("hang"))
		}},
		{"deadline-in-body", func(c *client) string {
			ctx, cancel := context.WithTimeout(c, moment)
			defer cancel()
			return shown(c.at("hang-body").Get(ctx, 1)) + fmt.Sprint(" ", c.aborted("hang-body"))
		}},
		{"timeout", func(c *client) string {
			return shown(c.at("hang", api.WithTimeout(moment)).Get(c, 1)) + fmt.Sprint(" ", c.aborted("hang"))
		}},
		{"break-in-stream", func(c *client) string {
			filled(c, 3)
			return all(c.tasks.Watch(c, new(int64(0))), 2, number)
		}},
	}
}

func retryCases() []proofCase {
	return []proofCase{
		{"retry", func(c *client) string {
			filled(c, 1)
			return shown(c.at("busy-twice").Get(c, 1)) + fmt.Sprint(" ", c.attempts("busy-twice"))
		}},
		{"retry-dropped", func(c *client) string {
			filled(c, 1)
			return shown(c.at("drop-once").Get(c, 1)) + fmt.Sprint(" ", c.attempts("drop-once"))
		}},
		{"retry-in-vain", func(c *client) string {
			return shown(c.at("busy", api.WithRetry(3)).Get(c, 1)) + fmt.Sprint(" ", c.attempts("busy"))
		}},
		{"retry-unsafe", func(c *client) string {
			return told(c.at("busy-twice").Import(c, strings.NewReader("a"))) + fmt.Sprint(" ", c.attempts("busy-twice"))
		}},
		{"retry-with-key", func(c *client) string {
			return shown(c.at("busy-twice").Create(c, api.NewTask{Title: "once"})) + fmt.Sprint(" ", c.attempts("busy-twice"))
		}},
		{"retry-lost-answer", func(c *client) string {
			first := shown(c.at("lose-answer").Create(c, api.NewTask{Title: "once"}))
			tasks, err := c.tasks.All(c)
			return first + fmt.Sprint(" ", c.attempts("lose-answer"), ", ") + told(len(tasks), err)
		}},
		{"retry-hung", func(c *client) string {
			filled(c, 1)
			return shown(c.at("hang-once", api.WithAttemptTimeout(time.Second)).Get(c, 1)) + fmt.Sprint(" ", c.attempts("hang-once"))
		}},
		{"token-refreshed", func(c *client) string {
			asked := []string{}
			source := func(_ context.Context, refused string) (string, error) {
				asked = append(asked, "'"+refused+"'")
				return map[string]string{"": "old", "old": "secret"}[refused], nil
			}
			renewed := c.tasks.With(api.WithTokenSource(source))
			first := shown(renewed.Create(c, api.NewTask{Title: "a"}))
			second := shown(renewed.Create(c, api.NewTask{Title: "b"}))
			return first + ", " + second + fmt.Sprint(", asked ", len(asked))
		}},
		{"intercepted", func(c *client) string {
			filled(c, 1)
			said := []string{}
			seen := c.at("busy-twice", api.WithInterceptor(func(ctx context.Context, req *gowasm.Request, next gowasm.Transport) (*gowasm.Response, error) {
				req.Header.Set("X-Seen", "yes")
				answer, err := next.RoundTrip(ctx, req)
				if err == nil {
					said = append(said, fmt.Sprint(req.Method, answer.Status))
				}
				return answer, err
			}))
			return shown(seen.Get(c, 1)) + " " + strings.Join(said, " ")
		}},
		{"same-key", func(c *client) string {
			keyed := c.tasks.With(api.WithIdempotencyKey("k"))
			first := shown(keyed.Create(c, api.NewTask{Title: "once"}))
			again := shown(keyed.Create(c, api.NewTask{Title: "once"}))
			tasks, err := c.tasks.All(c)
			return first + " = " + again + ", " + told(len(tasks), err)
		}},
		{"redirect", func(c *client) string {
			filled(c, 1)
			return shown(c.at("redirect").Get(c, 1))
		}},
		{"restart", func(c *client) string {
			filled(c, 1)
			if err := c.control.Restart(c, 300); err != nil {
				return told(nil, err)
			}
			time.Sleep(100 * time.Millisecond)
			patient := c.tasks.With(api.WithRetry(20), api.WithBackoff(50*time.Millisecond, 100*time.Millisecond))
			return shown(patient.Get(c, 1))
		}},
	}
}

func streamCases() []proofCase {
	return []proofCase{
		{"stream-ndjson", func(c *client) string {
			filled(c, 2)
			return all(c.tasks.Export(c, 5), -1, title)
		}},
		{"stream-error-first", func(c *client) string { return all(c.tasks.Export(c, 5), -1, title) }},
		{"stream-100000", func(c *client) string {
			filled(c, 10)
			count, sum := 0, int64(0)
			for task, err := range c.tasks.Export(c, 100_000) {
				if err != nil {
					return told(nil, err)
				}
				count++
				sum += task.ID
			}
			return fmt.Sprint(count, " ", sum)
		}},
		{"events-100000", func(c *client) string {
			filled(c, 100_000)
			count, sum := 0, int64(0)
			for event, err := range c.tasks.Watch(c, new(int64(0))) {
				if err != nil {
					return told(nil, err)
				}
				count++
				sum += event.Number
				if count == 100_000 {
					break
				}
			}
			return fmt.Sprint(count, " ", sum)
		}},
		{"events-live", func(c *client) string {
			filled(c, 1)
			time.AfterFunc(300*time.Millisecond, func() { _ = c.tasks.Delete(c, 1) })
			return all(c.tasks.Watch(c, new(int64(0))), 2, func(e api.Event) string { return e.Kind })
		}},
		{"events-resumed", func(c *client) string {
			filled(c, 10)
			said := all(c.at("drop-stream").Watch(c, new(int64(0))), 10, number)
			return said + fmt.Sprint(" ", c.attempts("drop-stream"))
		}},
		{"events-restart", func(c *client) string {
			filled(c, 3)
			patient := c.tasks.With(api.WithRetry(20), api.WithReconnect(50), api.WithBackoff(50*time.Millisecond, 100*time.Millisecond))
			var said []string
			for event, err := range patient.Watch(c, new(int64(0))) {
				if err != nil {
					return told(nil, err)
				}
				said = append(said, number(event))
				switch len(said) {
				case 3:
					if err := c.control.Restart(c, 200); err != nil {
						return told(nil, err)
					}
					time.AfterFunc(100*time.Millisecond, func() { _ = patient.Delete(c, 1) })
				case 4:
					return strings.Join(said, " ")
				}
			}
			return "ended"
		}},
		{"talk", func(c *client) string {
			filled(c, 1)
			send := func(yield func(api.Said) bool) {
				for _, text := range []string{"hello", "ünï", strings.Repeat("x", 10)} {
					if !yield(api.Said{Text: text}) {
						return
					}
				}
			}
			return all(c.tasks.Talk(c, 1, "me", send), -1, text)
		}},
		{"talk-error", func(c *client) string {
			return all(c.tasks.Talk(c, 5, "me", func(func(api.Said) bool) {}), -1, text)
		}},
		{"talk-break", func(c *client) string {
			filled(c, 1)
			send := func(yield func(api.Said) bool) {
				for yield(api.Said{Text: "again"}) {
				}
			}
			return all(c.tasks.Talk(c, 1, "me", send), 3, text)
		}},
	}
}

func fileCases() []proofCase {
	return []proofCase{
		{"upload-1mb", func(c *client) string {
			filled(c, 1)
			data := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
			var reported []int64
			watched := c.tasks.With(api.WithUploadProgress(func(done, _ int64) { reported = append(reported, done) }))
			files := []gowasm.File{
				{Name: "ä b.bin", ContentType: "application/x-test", Size: int64(len(data)), Body: bytes.NewReader(data)},
				{Name: "empty", Body: bytes.NewReader(nil)},
			}
			infos, err := watched.Attach(c, 1, api.Attachment{Title: "t", Files: files})
			if err != nil {
				return told(nil, err)
			}
			sum := sha256.Sum256(data)
			whole := len(reported) > 0 && slices.IsSorted(reported) && reported[len(reported)-1] >= int64(len(data))
			return fmt.Sprint(infos[0].Name, " ", infos[0].Type, " ", infos[0].Size, " ", infos[0].Sum == hex.EncodeToString(sum[:]), " ",
				infos[1].Name, " ", infos[1].Size, " progress ", whole)
		}},
		{"download", func(c *client) string {
			filled(c, 1)
			data := bytes.Repeat([]byte("0123456789abcdef"), 1<<16)
			if _, err := c.tasks.Attach(c, 1, api.Attachment{Files: []gowasm.File{{Name: "e f&%.txt", Body: bytes.NewReader(data)}}}); err != nil {
				return told(nil, err)
			}
			var last, total int64
			watched := c.tasks.With(api.WithDownloadProgress(func(done, all int64) { last, total = done, all }))
			body, err := watched.File(c, "e f&%.txt")
			if err != nil {
				return told(nil, err)
			}
			defer body.Close()
			got, err := io.ReadAll(body)
			return told(fmt.Sprint(bytes.Equal(got, data), " ", last, " ", total), err)
		}},
		{"download-missing", func(c *client) string {
			_, err := c.tasks.File(c, "no/such")
			return told(nil, err)
		}},
		{"download-some", func(c *client) string {
			filled(c, 1)
			data := make([]byte, 8<<20)
			if _, err := c.tasks.Attach(c, 1, api.Attachment{Files: []gowasm.File{{Name: "big", Body: bytes.NewReader(data)}}}); err != nil {
				return told(nil, err)
			}
			body, err := c.tasks.File(c, "big")
			if err != nil {
				return told(nil, err)
			}
			n, err := io.ReadFull(body, make([]byte, 1000))
			return told(n, errors.Join(err, body.Close()))
		}},
		{"bytes", func(c *client) string {
			filled(c, 1)
			note := make([]byte, 256)
			for i := range note {
				note[i] = byte(i)
			}
			if err := c.tasks.SetNote(c, 1, note); err != nil {
				return told(nil, err)
			}
			got, err := c.tasks.Note(c, 1)
			return told(bytes.Equal(got, note), err)
		}},
		{"body-streamed", func(c *client) string {
			unsized := struct{ io.Reader }{strings.NewReader(strings.Repeat("line\n", 20_000))}
			made, err := c.tasks.Import(c, unsized, "t")
			return told(made, err)
		}},
	}
}
