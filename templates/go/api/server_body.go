//go:build !js

package gowasm

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
)

// formMemory is how much of a form with files is held in memory; the rest is in files while the request lasts.
const formMemory = 8 << 20

// JSONBody reads the body.
func JSONBody[T any](c *Exchange, decode func(*Decoder, *T)) T {
	var value T
	if !c.wants("application/json") {
		return value
	}
	data, ok := c.readAll()
	if !ok {
		return value
	}
	if err := DecodeJSON(data, &value, decode); err != nil {
		c.bad(http.StatusBadRequest, "body: "+err.Error())
	}
	c.check("body", &value)
	return value
}

// BytesBody reads the body.
func BytesBody(c *Exchange) []byte {
	data, _ := c.readAll()
	return data
}

// ReaderBody is the body, to be read by the implementation. When it is too large, its error is a *http.MaxBytesError,
// which the implementation returns for 413.
func ReaderBody(c *Exchange) io.Reader { return c.request.Body }

func (c *Exchange) readAll() ([]byte, bool) {
	data, err := io.ReadAll(c.request.Body)
	if err != nil {
		c.unreadable(err)
	}
	return data, err == nil
}

func (c *Exchange) unreadable(err error) {
	if large, ok := errors.AsType[*http.MaxBytesError](err); ok {
		c.bad(http.StatusRequestEntityTooLarge, largeText(large))
		return
	}
	c.bad(http.StatusBadRequest, "the body cannot be read: "+err.Error())
}

// wants checks the type of the body; JSON may be of any type that says it is.
func (c *Exchange) wants(want string) bool {
	text := c.request.Header.Get("Content-Type")
	got, _, err := mime.ParseMediaType(text)
	if err == nil && (got == want || want == "application/json" && strings.HasSuffix(got, "+json")) {
		return true
	}
	said := "the body has no Content-Type"
	if text != "" {
		said = fmt.Sprintf("the body is '%s'", text)
	}
	c.bad(http.StatusUnsupportedMediaType, said+", not "+want)
	return false
}

// Form reads a URL-encoded body. It comes before the values of [Exchange.FormValue].
func (c *Exchange) Form() {
	c.form = &multipart.Form{}
	if !c.wants("application/x-www-form-urlencoded") {
		return
	}
	data, ok := c.readAll()
	if !ok {
		return
	}
	values, err := url.ParseQuery(string(data))
	if err != nil {
		c.bad(http.StatusBadRequest, "the form is malformed: "+err.Error())
	}
	c.form.Value = values
}

// Multipart reads a body with files. It comes before the values of [Exchange.FormValue] and [Exchange.Files].
func (c *Exchange) Multipart() {
	c.form = &multipart.Form{}
	if !c.wants("multipart/form-data") {
		return
	}
	reader, err := c.request.MultipartReader()
	if err != nil {
		c.bad(http.StatusBadRequest, "the form is malformed: "+err.Error())
		return
	}
	form, err := reader.ReadForm(formMemory)
	if err != nil {
		c.unreadable(err)
		return
	}
	c.form = form
	c.closers = append(c.closers, func() { _ = form.RemoveAll() }) // they are temporary files: the system removes them, too
}

// FormValue are the values of a field of the form. Where the form could not be read, nothing is said of its fields.
func (c *Exchange) FormValue(name string) Texts {
	values := c.form.Value[name]
	if len(values) == 0 && c.formless() {
		return Texts{c, "", "", nil}
	}
	return Texts{c, "form field", name, values}
}

// formless tells whether the form could not be read.
func (c *Exchange) formless() bool { return c.form.Value == nil && c.wrong != nil }

// OneFile is a file that must be there.
func OneFile(c *Exchange, name string) File {
	files := ManyFiles(c, name)
	if len(files) > 0 {
		return files[0]
	}
	if !c.formless() {
		Texts{c, "form file", name, nil}.missing()
	}
	return File{}
}

// OptionalFile is nil where there is none.
func OptionalFile(c *Exchange, name string) *File {
	if files := ManyFiles(c, name); len(files) > 0 {
		return &files[0]
	}
	return nil
}

// FileOrZero has no body where there is none.
func FileOrZero(c *Exchange, name string) File {
	if file := OptionalFile(c, name); file != nil {
		return *file
	}
	return File{}
}

// ManyFiles are all files of a name. They may be read while the method runs, and are closed after.
func ManyFiles(c *Exchange, name string) []File {
	var files []File
	for _, head := range c.form.File[name] {
		body, err := head.Open()
		if err != nil {
			Texts{c, "form file", name, nil}.bad(err.Error())
			continue
		}
		c.closers = append(c.closers, func() { _ = body.Close() }) // it was only read
		contentType := head.Header.Get("Content-Type")
		files = append(files, File{Name: head.Filename, ContentType: contentType, Size: head.Size, Body: body})
	}
	return files
}
