// Blob, File, FileReader, the origin's private file system.
package main

import (
	"bytes"
	"context"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var ctx = context.Background()

func main() {
	check.Case("blobs of parts of every kind", func() {
		inner := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("inner")}))
		blob := check.Must(dom.NewBlob([]dom.BlobPart{
			dom.String("\u00fc"), dom.Bytes{1, 2}, dom.Buffer{Source: []int32{-1}}, inner,
			dom.Buffer{Source: dom.ValueOf([]byte{9}).Get("buffer")},
		}, &dom.BlobPropertyBag{Type: new("text/X"), Endings: new(dom.EndingTypeTransparent)}))
		want := []byte("\u00fc\x01\x02\xff\xff\xff\xffinner\x09")
		check.Slices(check.Must(blob.Bytes(ctx)), want)
		check.Slices(check.Must(blob.ArrayBuffer(ctx)), want)
		check.Equal(blob.Size(), uint64(len(want)))
		check.Equal(blob.Type(), "text/x")
		empty := check.Must(dom.NewBlob(nil))
		check.Equal(empty.Size(), 0)
		check.Equal(check.Must(empty.Text(ctx)), "")
	})

	check.Case("slices: 64-bit, middle arguments absent", func() {
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("0123456789")}))
		text := func(b *dom.Blob) string { return check.Must(b.Text(ctx)) }
		check.Equal(text(blob.Slice(nil, nil)), "0123456789")
		check.Equal(text(blob.Slice(new(int64(2)), nil)), "23456789")
		check.Equal(text(blob.Slice(nil, new(int64(-8)))), "01")
		check.Equal(text(blob.Slice(new(int64(-3)), new(int64(1)<<52))), "789")
		check.Equal(blob.Slice(nil, nil, "a/b").Type(), "a/b")
		check.ErrorIs(dom.Catch(func() { blob.Slice(new(int64(1)<<60), nil) }), dom.Named("RangeError"))
	})

	check.Case("large contents", func() {
		large := bytes.Repeat([]byte("0123456789abcdef"), 1<<17)
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.Bytes(large), dom.Bytes(large)}))
		back := check.Must(blob.Bytes(ctx))
		check.True(len(back) == 2*len(large) && bytes.Equal(back[len(large):], large))
		total := 0
		for chunk, err := range blob.Stream().All(ctx) {
			check.NoError(err)
			total += len(dom.SliceOf[byte](chunk))
		}
		check.Equal(total, 2*len(large))
	})

	check.Case("files", func() {
		file := check.Must(dom.NewFile([]dom.BlobPart{dom.String("x")}, "n\u00e4me.txt", &dom.FilePropertyBag{LastModified: new(int64(-5))}))
		check.Equal(file.Name(), "n\u00e4me.txt")
		check.Equal(file.LastModified(), -5)
		_, ok := dom.As[*dom.Blob](file)
		check.True(ok)
		blob := check.Must(dom.NewBlob(nil))
		_, ok = dom.As[*dom.File](blob)
		check.True(!ok)
	})

	check.Case("FileReader: results of a union, events, constants", func() {
		blob := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("r\u00e9ad")}, &dom.BlobPropertyBag{Type: new("text/plain")}))
		read := func(start func(*dom.FileReader) error) dom.StringOrArrayBuffer {
			reader := check.Must(dom.NewFileReader())
			check.Equal(reader.ReadyState(), dom.EMPTY)
			check.True(reader.Result() == nil)
			inner, cancel := context.WithCancel(ctx)
			defer cancel()
			done := make(chan float64, 1)
			dom.Once(inner, reader, dom.EventFileReaderLoad, func(e *dom.ProgressEvent) { done <- float64(e.Loaded()) })
			check.NoError(start(reader))
			check.ErrorIs(start(reader), dom.Named("InvalidStateError"))
			check.Equal(<-done, 5)
			check.Equal(reader.ReadyState(), dom.FileReader_DONE)
			check.True(reader.Error() == nil)
			return reader.Result()
		}
		text, ok := read(func(r *dom.FileReader) error { return r.ReadAsText(blob) }).(dom.String)
		check.True(ok && text == "r\u00e9ad")
		raw, ok := read(func(r *dom.FileReader) error { return r.ReadAsArrayBuffer(blob) }).(dom.Bytes)
		check.True(ok && string(raw) == "r\u00e9ad")
		address, ok := read(func(r *dom.FileReader) error { return r.ReadAsDataURL(blob) }).(dom.String)
		check.True(ok && strings.HasPrefix(string(address), "data:text/plain;base64,"))
		latin, ok := read(func(r *dom.FileReader) error { return r.ReadAsText(blob, "windows-1252") }).(dom.String)
		check.True(ok && latin == "r\u00c3\u00a9ad")
	})

	check.Case("the origin's private file system", func() {
		root := check.Must(dom.Window().Navigator().Storage().GetDirectory(ctx))
		check.Equal(root.Kind(), dom.FileSystemHandleKindDirectory)
		handle := check.Must(root.GetFileHandle(ctx, "a.txt", &dom.FileSystemGetFileOptions{Create: new(true)}))
		writable := check.Must(handle.CreateWritable(ctx))
		check.NoError(writable.WriteWithData(ctx, dom.Bytes("bytes ")))
		check.NoError(writable.Write(ctx, "and text"))
		params := dom.NewWriteParams(dom.WriteCommandTypeWrite)
		params.Position = dom.Some(uint64(0))
		params.Data = dom.String("BYTES")
		check.NoError(writable.WriteWithData(ctx, params))
		check.NoError(writable.Close(ctx))
		file := check.Must(handle.GetFile(ctx))
		check.Equal(check.Must(file.Text(ctx)), "BYTES and text")
		check.Must(root.GetDirectoryHandle(ctx, "d", &dom.FileSystemGetDirectoryOptions{Create: new(true)}))
		names := map[string]bool{}
		for entry, err := range root.All(ctx) { // an asynchronous iteration of pairs
			check.NoError(err)
			names[entry.Key] = entry.Value.Kind() == dom.FileSystemHandleKindDirectory
		}
		check.True(len(names) == 2 && names["d"] && !names["a.txt"])
		path := check.Must(root.Resolve(ctx, handle))
		check.Slices(path, []string{"a.txt"})
		other := check.Must(root.GetFileHandle(ctx, "a.txt"))
		check.True(check.Must(handle.IsSameEntry(ctx, other)))
		_, err := root.GetFileHandle(ctx, "none")
		check.ErrorIs(err, dom.Named("NotFoundError"))
		_, err = root.GetFileHandle(ctx, "d")
		check.ErrorIs(err, dom.Named("TypeMismatchError"))
		check.NoError(root.RemoveEntry(ctx, "a.txt"))
		check.NoError(root.RemoveEntry(ctx, "d", &dom.FileSystemRemoveOptions{Recursive: new(true)}))
	})

	check.Case("the cache", func() {
		caches := dom.Window().Caches()
		cache := check.Must(caches.Open(ctx, "c"))
		request := check.Must(dom.NewRequest("/cached"))
		check.NoError(cache.PutWithRequest(ctx, request, check.Must(dom.NewResponse(new("kept")))))
		hit := check.Must(cache.Match(ctx, "/cached"))
		check.Equal(check.Must(hit.Text(ctx)), "kept")
		check.True(check.Must(cache.Match(ctx, "/other")) == nil, "undefined is nil")
		check.Equal(len(check.Must(cache.Keys(ctx, nil))), 1)
		check.True(check.Must(caches.Has(ctx, "c")))
		check.True(check.Must(caches.Delete(ctx, "c")))
	})

	check.Done()
}
