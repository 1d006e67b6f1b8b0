package gowasm

import (
	"bytes"
	"errors"
	"io"
	"strings"
)

// ErrTooLarge says that an answer is larger than WithMaxBody allows.
var ErrTooLarge = errors.New("the answer is larger than allowed")

// Open is the body as it goes over the wire, with its type and size, -1 where that is unknown. It is nil where there is
// none.
func (b *Body) Open() (r io.Reader, contentType string, size int64) {
	switch {
	case b == nil:
		return nil, "", 0
	case b.Parts != nil:
		return b.form()
	case b.Reader == nil:
		return bytes.NewReader(b.Bytes), b.ContentType, int64(len(b.Bytes))
	case b.Size > 0:
		return b.Reader, b.ContentType, b.Size
	}
	return b.Reader, b.ContentType, -1
}

// form is https://www.rfc-editor.org/rfc/rfc7578, with names escaped as browsers do:
// https://html.spec.whatwg.org/#multipart-form-data.
func (b *Body) form() (io.Reader, string, int64) {
	boundary := "gowasm-" + randomKey()
	var all []io.Reader
	size := int64(0)
	text := func(s string) {
		all = append(all, strings.NewReader(s))
		if size >= 0 {
			size += int64(len(s))
		}
	}
	escape := strings.NewReplacer("\r", "%0D", "\n", "%0A", `"`, "%22")
	for _, part := range b.Parts {
		head := "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + escape.Replace(part.Name) + `"`
		if part.File == nil {
			text(head + "\r\n\r\n" + part.Value + "\r\n")
			continue
		}
		file := part.File
		text(head + `; filename="` + escape.Replace(file.Name) + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n")
		if file.Body != nil {
			all = append(all, file.Body)
			if file.Size <= 0 {
				size = -1
			} else if size >= 0 {
				size += file.Size
			}
		}
		text("\r\n")
	}
	text("--" + boundary + "--\r\n")
	return io.MultiReader(all...), "multipart/form-data; boundary=" + boundary, size
}

func (f *File) contentType() string {
	if f.ContentType == "" || strings.ContainsAny(f.ContentType, "\r\n") {
		return "application/octet-stream"
	}
	return f.ContentType
}

// upload is a body that tells how much of it has been read.
type upload struct {
	io.Reader
	done, total int64
	progress    Progress
}

func (u *upload) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	if n > 0 {
		u.done += int64(n)
		u.progress(u.done, u.total)
	}
	return n, err
}
