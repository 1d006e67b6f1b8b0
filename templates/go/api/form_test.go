package gowasm

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestForms(t *testing.T) {
	c := client(t)
	made := call(c, &post, "/echo/", "show", "Content-Type")
	made.URLEncoded()
	made.Form("a b", "1&2")
	made.Form("c", "ü")
	got := echoed(t, made)
	want(t, got[3], "application/x-www-form-urlencoded")
	want(t, got[4], "a%20b=1%262&c=%C3%BC")

	for _, body := range []io.Reader{strings.NewReader("content"), io.MultiReader(strings.NewReader("con"), strings.NewReader("tent"))} {
		made = call(c, &post, "/form")
		made.Multipart()
		made.Part("name", "ü\"\n")
		made.File("file", File{Name: `a"b.txt`, ContentType: "text/plain", Body: body})
		v, err := Value(bg, made, decodeThing)
		if err != nil {
			t.Fatal(err)
		}
		want(t, strings.ReplaceAll(v.Text, `\r`, ""), `"ü\"\n" "a%22b.txt" text/plain content`) // as browsers write it
	}
}

func TestReader(t *testing.T) {
	c := client(t)
	made := call(c, &post, "/echo/", "show", "Content-Type")
	made.Reader(io.LimitReader(neverEnding('y'), 300_000))
	v, err := Value(bg, made, decodeThing)
	if err != nil || v.N != 300_000 || !strings.Contains(v.Text, "application/octet-stream") {
		t.Errorf("got %d, %v", v.N, err)
	}
	broken := errors.New("broken")
	made = call(c, &post, "/echo/")
	made.Reader(io.MultiReader(strings.NewReader("x"), failing{broken}))
	if err := made.Done(bg); !errors.Is(err, broken) {
		t.Errorf("got %v", err)
	}
}

type neverEnding byte

func (b neverEnding) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(b)
	}
	return len(p), nil
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
