// A download that can be watched and cancelled: fetch, the stream of a body, and a context for both.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"strconv"
	"time"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	p := newPage(dom.Window().Document())
	dom.On(ctx, p.form, dom.EventSubmit, func(e *dom.SubmitEvent) {
		e.PreventDefault()
		go p.start(ctx) // a handler must not wait
	})
	p.busy(false)
	select {}
}

// A page is the elements of index.html.
type page struct {
	form     *dom.HTMLFormElement
	address  *dom.HTMLInputElement
	limit    *dom.HTMLInputElement
	download *dom.HTMLButtonElement
	cancel   *dom.HTMLButtonElement
	progress *dom.HTMLProgressElement
	status   *dom.HTMLElement
}

func newPage(doc *dom.Document) *page {
	return &page{
		form:     dom.MustQuery[*dom.HTMLFormElement](doc, "form"),
		address:  dom.MustQuery[*dom.HTMLInputElement](doc, "#address"),
		limit:    dom.MustQuery[*dom.HTMLInputElement](doc, "#limit"),
		download: dom.MustQuery[*dom.HTMLButtonElement](doc, "#download"),
		cancel:   dom.MustQuery[*dom.HTMLButtonElement](doc, "#cancel"),
		progress: dom.MustQuery[*dom.HTMLProgressElement](doc, "progress"),
		status:   dom.MustQuery[*dom.HTMLElement](doc, "#status"),
	}
}

// start downloads once. One context bounds it all: the time limit, the cancel button, the request and its body.
func (p *page) start(ctx context.Context) {
	seconds, _ := strconv.ParseFloat(p.limit.Value(), 64)
	ctx, cancel := context.WithTimeout(ctx, time.Duration(seconds*float64(time.Second)))
	defer cancel()
	dom.On(ctx, p.cancel, dom.EventClick, func(*dom.PointerEvent) { cancel() })

	p.busy(true)
	defer p.busy(false)
	began := time.Now()
	done, err := download(ctx, p.address.Value(), p.show)
	switch {
	case errors.Is(err, context.Canceled):
		p.status.SetTextContent("Cancelled after " + kilobytes(done.bytes))
	case errors.Is(err, context.DeadlineExceeded):
		p.status.SetTextContent("Not done in time: " + kilobytes(done.bytes) + " so far")
	case err != nil:
		p.status.SetTextContent("Failed: " + err.Error())
	default:
		p.status.SetTextContent(kilobytes(done.bytes) + " in " + time.Since(began).Round(time.Millisecond).String() +
			", SHA-256 " + done.sum)
	}
}

// A result is what a download has come to.
type result struct {
	bytes int
	sum   string
}

// download reads the body of an answer piece by piece, and tells of each. total is 0 when the server does not say it.
func download(ctx context.Context, address string, progress func(bytes, total int)) (result, error) {
	var got result
	response, err := dom.Window().Fetch(ctx, address, &dom.RequestInit{Cache: new(dom.RequestCacheNoStore)})
	if err != nil {
		return got, err
	}
	if !response.Ok() {
		return got, errors.New("the server answers " + strconv.Itoa(response.Status()))
	}
	total := 0
	if length, err := response.Headers().Get("content-length"); err == nil && length != nil {
		total, _ = strconv.Atoi(*length)
	}
	hash := sha256.New()
	for chunk, err := range response.Body().All(ctx) {
		if err != nil {
			return got, err
		}
		piece := dom.SliceOf[byte](chunk)
		hash.Write(piece)
		got.bytes += len(piece)
		progress(got.bytes, total)
	}
	got.sum = hex.EncodeToString(hash.Sum(nil))
	return got, nil
}

func (p *page) busy(busy bool) {
	p.download.SetDisabled(busy)
	p.cancel.SetDisabled(!busy)
	p.progress.SetHidden(!busy)
	if busy {
		p.progress.RemoveAttribute("value") // until the first bytes come
		p.status.SetTextContent("Waiting for the server")
	}
}

func (p *page) show(bytes, total int) {
	text := kilobytes(bytes)
	if total > 0 {
		p.progress.SetMax(float64(total))
		p.progress.SetValue(float64(bytes))
		text += " of " + kilobytes(total)
	}
	p.status.SetTextContent(text)
}

func kilobytes(n int) string {
	return strconv.FormatFloat(float64(n)/1000, 'f', 1, 64) + " kB"
}
