package gowasm

import (
	"bytes"
	"context"
	"errors"
	"io"
	"syscall/js"
)

// Blob is a Blob or File of JavaScript. A request sends it as it is; reading it in Go copies it piece by piece.
type Blob struct {
	value  js.Value
	offset int64
}

// FileOf is a File of JavaScript, such as one of an <input type=file>, or a Blob.
func FileOf(v js.Value) File {
	name := text(v.Get("name"))
	if name == "" {
		name = "blob"
	}
	blob := &Blob{value: v}
	return File{Name: name, ContentType: text(v.Get("type")), Size: blob.Size(), Body: blob}
}

// JSValue is the Blob.
func (b *Blob) JSValue() js.Value { return b.value }

// Size is its length in bytes.
func (b *Blob) Size() int64 { return int64(b.value.Get("size").Float()) }

// Read waits for the next piece.
func (b *Blob) Read(p []byte) (int, error) {
	if b.offset >= b.Size() {
		return 0, io.EOF
	}
	if inHandler() {
		return 0, errBlocking
	}
	piece := b.value.Call("slice", float64(b.offset), float64(b.offset)+float64(len(p)))
	buffer, err := await(context.Background(), piece.Call("arrayBuffer"))
	if err != nil {
		return 0, err
	}
	n := js.CopyBytesToGo(p, js.Global().Get("Uint8Array").New(buffer))
	b.offset += int64(n)
	return n, nil
}

// Seek is io.Seeker's.
func (b *Blob) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += b.offset
	case io.SeekEnd:
		offset += b.Size()
	}
	if offset < 0 {
		return 0, errors.New("before the beginning")
	}
	b.offset = offset
	return offset, nil
}

// streamed reports whether the body is read in Go while it is sent, where that can be done.
func (b *Body) streamed() bool {
	_, isBlob := b.Reader.(*Blob)
	return b.Reader != nil && !isBlob
}

// body is a request's body as JavaScript has it.
func (ex *exchange) body(body *Body) (js.Value, error) {
	switch {
	case body.Parts != nil:
		return ex.form(body.Parts)
	case body.Reader != nil:
		return ex.blob(body.Reader, body.ContentType)
	case isNode: // whose fetch cannot send an array again, for a redirect
		return ex.blob(bytes.NewReader(body.Bytes), "")
	}
	return uint8Array(body.Bytes), nil
}

func (ex *exchange) form(parts []Part) (js.Value, error) {
	form := js.Global().Get("FormData").New()
	for _, part := range parts {
		if part.File == nil {
			form.Call("append", part.Name, part.Value)
			continue
		}
		blob, err := ex.blob(part.File.Body, part.File.contentType())
		if err != nil {
			return js.Undefined(), err
		}
		form.Call("append", part.Name, blob, part.File.Name)
	}
	return form, nil
}

// blob is a reader's Blob, or all that it has as one: the bytes lie in JavaScript's memory, or on its disk.
func (ex *exchange) blob(r io.Reader, contentType string) (js.Value, error) {
	options := js.Global().Get("Object").New()
	options.Set("type", contentType)
	pieces := js.Global().Get("Array").New()
	if blob, ok := r.(*Blob); ok {
		pieces.Call("push", blob.value.Call("slice", float64(blob.offset)))
		return js.Global().Get("Blob").New(pieces, options), nil
	}
	buffer := make([]byte, 64<<10)
	for r != nil {
		if err := ended(ex.ctx); err != nil {
			return js.Undefined(), err
		}
		n, err := io.ReadFull(r, buffer)
		if n > 0 {
			pieces.Call("push", uint8Array(buffer[:n]))
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			break
		}
		if err != nil {
			return js.Undefined(), err
		}
	}
	return js.Global().Get("Blob").New(pieces, options), nil
}

func uint8Array(b []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(array, b)
	return array
}

// setCookies makes cookies of the page. They go with a request as fetch's credentials say.
func setCookies(values []string) error {
	document := js.Global().Get("document")
	if document.IsUndefined() {
		return errors.New("a worker cannot send a cookie of its own")
	}
	for _, pair := range values {
		document.Set("cookie", pair+"; path=/; SameSite=Lax")
	}
	return nil
}
