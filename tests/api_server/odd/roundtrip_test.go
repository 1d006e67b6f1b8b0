//go:build !js

package odd

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"math"
	"math/rand/v2"
	"net/netip"
	"reflect"
	"strings"
	"testing"
	"time"

	"example.com/todo/odd/gowasm"
)

// randomly makes values that may go wrong on their way.
type randomly struct{ *rand.Rand }

func (r randomly) text(words ...string) string {
	if len(words) == 0 {
		words = []string{"a", " ", "ä", "😀", "/", "%", "&", "=", "+", ";", ",", "\"", "\\", "?", "#", ".", "%2F", "'", "<", "\t", "ſ"}
	}
	text := ""
	for range r.IntN(6) {
		text += words[r.IntN(len(words))]
	}
	return text
}

// whole is a text that may be a segment of a path: with something in it, but not only a slash, which ServeMux takes for the
// end of a path, however it is written.
func (r randomly) whole(words ...string) string {
	for {
		if text := r.text(words...); text != "" && text != "." && text != ".." && text != "/" {
			return text
		}
	}
}

func (r randomly) time() time.Time {
	return time.Date(1+r.IntN(9998), 1, 1+r.IntN(365), 0, 0, r.IntN(86400), r.IntN(2)*r.IntN(1e9), time.UTC)
}

func some[T any](r randomly, one func() T) []T {
	var all []T
	for range r.IntN(4) {
		all = append(all, one())
	}
	return all
}

func maybe[T any](r randomly, one func() T) *T {
	if r.IntN(2) == 0 {
		return nil
	}
	return new(one())
}

func (r randomly) level() Level { return Level(r.IntN(256) - 128) }
func (r randomly) flag() Flag   { return Flag{On: r.IntN(2) == 0} }
func (r randomly) color() Color { return Color(r.text()) }

// header is a text as headers may have them: without space at its ends.
func (r randomly) header() string {
	return strings.TrimSpace(r.text("a", " ", "ä", "😀", ",", "\"", "\\", ";", "=", "%", "a b"))
}

// TestRoundTrips calls the handler by the client: what a method gets must be what was sent, and what comes back as well.
func TestRoundTrips(t *testing.T) {
	fake := &OddFake{}
	check := gowasm.WithAuth(func(ctx context.Context, _ gowasm.Credentials) (context.Context, error) { return ctx, nil })
	client := NewOddClient("http://memory", WithTransport(gowasm.HandlerTransport(OddHandler(fake, check))), WithRetry(0), WithBearer("t"))
	seed := uint64(time.Now().UnixNano())
	r := randomly{rand.New(rand.NewPCG(seed, 1))}
	same := func(what string, got, want any, err error) {
		t.Helper()
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: %s: %v\n got %#v\nwant %#v", seed, what, err, got, want)
		}
	}
	for range 300 {
		spread := Spread{
			Common: Common{Trace: r.header(), Lang: maybe(r, r.color)},
			ID:     uint16(r.Uint32()), When: r.time(), Until: maybe(r, r.time), Levels: some(r, r.level), Flags: some(r, r.flag),
			Ratio: math.Float32frombits(r.Uint32()), Yes: r.IntN(2) == 0, Names: some(r, r.header), Session: r.text(),
			Theme: maybe(r, r.color), Addr: netip.AddrFrom4([4]byte{1, 2, 3, byte(r.Uint32())}),
		}
		if spread.Ratio != spread.Ratio || r.IntN(3) == 0 {
			spread.Ratio = 0
		}
		fake.SpreadFunc = func(_ context.Context, got Spread) (Spread2, error) {
			same("spread", got, spread, nil)
			return Spread2{got.Session}, nil
		}
		answer, err := client.Spread(t.Context(), spread)
		same("spread", answer.Spread, strings.ToValidUTF8(spread.Session, "\ufffd"), err)

		color, level, flag, rest := Alias(r.whole()), r.level(), r.flag(), r.whole("a", "ä", "/b", "%2F", "?", "#", "+", " ", "&")
		rest = strings.TrimLeft(rest, "/")
		fake.PathsFunc = func(_ context.Context, gotColor Alias, gotLevel Level, gotFlag Flag, gotRest string) (string, error) {
			same("path", []any{gotColor, gotLevel, gotFlag, gotRest}, []any{color, level, flag, rest}, nil)
			return gotRest, nil
		}
		back, err := client.Paths(t.Context(), color, level, flag, rest)
		same("path", back, rest, err)

		s, n, late, opt, many := r.text(), r.Int()-r.Int(), r.text(), maybe(r, func() uint8 { return uint8(r.Uint32()) }), some(r, r.Int)
		fake.QueriesFunc = func(_ context.Context, gotS string, gotN int, gotOpt *uint8, gotLate string, gotMany ...int) (string, error) {
			same("query", []any{gotS, gotN, gotOpt, gotLate, gotMany}, []any{s, n, opt, late, many}, nil)
			return gotLate, nil
		}
		back, err = client.Queries(t.Context(), s, n, opt, late, many...)
		same("query", back, late, err)

		form := Form{Name: r.text(), Level: maybe(r, r.level), Tags: some(r, func() string { return r.text() }), Sure: r.IntN(2) == 0}
		fake.FormFunc = func(_ context.Context, got Form) (string, error) {
			same("form", got, form, nil)
			return got.Name, nil
		}
		back, err = client.Form(t.Context(), form)
		same("form", back, form.Name, err)

		file := func() gowasm.File {
			data := []byte(r.text("a", "\r\n", "--", "\x00", "\xff"))
			return gowasm.File{
				Name: r.whole("a", "ä", " ", "%", ";", "'", "😀"), ContentType: "text/x-" + r.whole("a", "b"),
				Size: int64(len(data)), Body: bytes.NewReader(data),
			}
		}
		files := Files{Where: r.text(), Title: r.text(), One: file(), Maybe: maybe(r, file), Many: some(r, file)}
		want := fileTexts(files)
		fake.FilesFunc = func(_ context.Context, got Files) (string, error) { return fmt.Sprint(fileTexts(got)), nil }
		back, err = client.Files(t.Context(), files)
		same("files", back, fmt.Sprint(want), err)

		items := map[string][]*Item{}
		for range r.IntN(4) {
			items[r.text()] = some(r, func() *Item { return &Item{r.IntN(600)} })
		}
		fake.JSONFunc = func(_ context.Context, got map[string][]*Item) (map[string][]*Item, error) {
			same("json", got, items, nil)
			return got, nil
		}
		gotItems, err := client.JSON(t.Context(), items)
		same("json", gotItems, items, err)

		texts := map[Flag]json.Number{}
		for range r.IntN(3) {
			texts[r.flag()] = json.Number(fmt.Sprint(r.Int(), ".50"))[:5]
		}
		fake.TextsFunc = func(_ context.Context, got map[Flag]json.Number) (map[Flag]json.Number, error) { return got, nil }
		gotTexts, err := client.Texts(t.Context(), texts)
		same("texts", gotTexts, texts, err)

		data := Blob(r.text("\x00", "\xff", "a"))
		fake.BytesFunc = func(_ context.Context, got Blob) ([]byte, error) { return got, nil }
		gotData, err := client.Bytes(t.Context(), data)
		same("bytes", string(gotData), string(data), err)

		room, trace := r.whole(), r.header()
		fake.SocketFunc = func(_ context.Context, gotRoom string, gotLevel Level, gotTrace string, send iter.Seq[Item]) iter.Seq2[Item, error] {
			same("socket", []any{gotRoom, gotLevel, gotTrace}, []any{room, level, trace}, nil)
			return func(yield func(Item, error) bool) {
				for item := range send {
					if !yield(item, nil) {
						return
					}
				}
			}
		}
		sent := some(r, func() Item { return Item{r.IntN(600)} })
		var got []Item
		for item, err := range client.Socket(t.Context(), room, level, trace, func(yield func(Item) bool) {
			for _, item := range sent {
				if !yield(item) {
					return
				}
			}
		}) {
			same("socket", nil, nil, err)
			got = append(got, item)
		}
		same("socket", got, sent, nil)
	}
}

// fileTexts are the files with what is in them.
func fileTexts(files Files) []string {
	texts := []string{files.Where, files.Title}
	all := append([]gowasm.File{files.One, files.Other}, files.Many...)
	if files.Maybe != nil {
		all = append(all, *files.Maybe)
	}
	for _, file := range all {
		if file.Body == nil {
			texts = append(texts, "none")
			continue
		}
		data, _ := io.ReadAll(file.Body)
		if seeker, ok := file.Body.(io.Seeker); ok {
			_, _ = seeker.Seek(0, io.SeekStart)
		}
		texts = append(texts, fmt.Sprintf("%q %q %d %q", file.Name, file.ContentType, file.Size, data))
	}
	return texts
}
