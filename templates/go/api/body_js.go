package gowasm

import (
	"context"
	"io"
	"syscall/js"
)

// bodyValue makes a body of JavaScript. What is not linked here is not in programs that do not send it.
type bodyValue func(*exchange) (js.Value, error)

// body is what fetch sends.
func (ex *exchange) body(body *Body) (js.Value, error) {
	switch {
	case body.value != nil:
		return body.value(ex)
	case body.Open != nil:
		return js.Undefined(), fault("this body cannot be sent: it is not of Bytes")
	case isNode: // whose fetch cannot send an array again, for a redirect
		return newBlob(uint8Array(body.Bytes)), nil
	}
	return uint8Array(body.Bytes), nil
}

// readerValue is a Blob as it is. Of all else it is a stream under Node, and in browsers, which send none by HTTP/1.1, a
// Blob of all that there is.
func readerValue(r io.Reader) bodyValue {
	return func(ex *exchange) (js.Value, error) {
		if _, isBlob := r.(*Blob); isNode && !isBlob {
			return ex.stream(r), nil
		}
		return ex.blob(r)
	}
}

// formValue is a Blob of Blobs.
func formValue(f *form) bodyValue {
	return func(ex *exchange) (js.Value, error) {
		pieces := make([]any, 0, 2*len(f.texts))
		for i, text := range f.texts {
			pieces = append(pieces, text)
			if i < len(f.files) {
				blob, err := ex.blob(f.files[i].Body)
				if err != nil {
					return blob, err
				}
				pieces = append(pieces, blob)
			}
		}
		return newBlob(append(pieces, f.end())...), nil
	}
}

// blob is a reader's Blob, or all that it has as one: the bytes lie in JavaScript's memory, or on its disk.
func (ex *exchange) blob(r io.Reader) (js.Value, error) {
	if blob, ok := r.(*Blob); ok {
		return blob.value.Call("slice", float64(blob.offset)), nil
	}
	var pieces []any
	buffer := make([]byte, 64<<10)
	for {
		if err := ended(ex.ctx); err != nil {
			return js.Undefined(), err
		}
		n, err := io.ReadFull(r, buffer)
		if n > 0 {
			pieces = append(pieces, newBlob(uint8Array(buffer[:n])))
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return newBlob(pieces...), nil
		}
		if err != nil {
			return js.Undefined(), err
		}
	}
}

func newBlob(pieces ...any) js.Value { return newObject("Blob", pieces) }

func uint8Array(b []byte) js.Value {
	array := newObject("Uint8Array", len(b))
	js.CopyBytesToJS(array, b)
	return array
}

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
	data, err := arrayBuffer(context.Background(), piece)
	n := copy(p, data)
	b.offset += int64(n)
	return n, err
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
		return 0, fault("before the beginning")
	}
	b.offset = offset
	return offset, nil
}

// setCookies makes cookies of the page. They go with a request as fetch's credentials say.
func setCookies(values []string) error {
	document := js.Global().Get("document")
	if document.IsUndefined() {
		return fault("a worker cannot send a cookie of its own")
	}
	for _, line := range values {
		for more := true; more; {
			var one string
			one, line, more = cut(line, ';')
			document.Set("cookie", one+"; path=/; SameSite=Lax")
		}
	}
	return nil
}
