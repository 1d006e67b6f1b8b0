// Streams whose ends are Go: sources, sinks, transformers, async iteration, backpressure, byte streams.
package main

import (
	"context"
	"errors"
	"strings"
	"syscall/js"
	"time"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx     = context.Background()
	errMine = errors.New("mine")
)

// numbers is a stream of n numbers.
func numbers(ctx context.Context, n int) *dom.ReadableStream {
	next := 0
	return check.Must(dom.NewReadableStream(ctx, &dom.UnderlyingSource{
		Pull: func(_ dom.Context, controller dom.ReadableStreamController) error {
			c := controller.(*dom.ReadableStreamDefaultController)
			if next == n {
				return c.Close()
			}
			next++
			return c.Enqueue(next)
		},
	}))
}

func main() {
	check.Case("a source in Go, read by a reader", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		started := false
		stream := check.Must(dom.NewReadableStream(inner, &dom.UnderlyingSource{
			Start: func(controller dom.ReadableStreamController) any {
				started = true
				c, ok := controller.(*dom.ReadableStreamDefaultController)
				check.True(ok, "a default controller")
				check.NoError(c.Enqueue("first"))
				check.NoError(c.Enqueue(map[string]any{"second": true}))
				check.Equal(*c.DesiredSize(), -1)
				return nil
			},
			Pull: func(_ dom.Context, controller dom.ReadableStreamController) error {
				c := controller.(*dom.ReadableStreamDefaultController)
				if err := c.Enqueue(nil); err != nil {
					return err
				}
				return c.Close()
			},
		}))
		check.True(started && !stream.Locked())
		reader, ok := check.Must(stream.GetReader()).(*dom.ReadableStreamDefaultReader)
		check.True(ok && stream.Locked())
		_, err := stream.GetReader()
		check.ErrorIs(err, dom.Named("TypeError"))
		first := check.Must(reader.Read(ctx))
		check.True(!*first.Done && first.Value.String() == "first")
		check.True(check.Must(reader.Read(ctx)).Value.Get("second").Bool())
		check.True(check.Must(reader.Read(ctx)).Value.IsNull())
		last := check.Must(reader.Read(ctx))
		check.True(*last.Done && last.Value.IsUndefined())
		check.NoError(reader.Closed(ctx))
		check.NoError(reader.ReleaseLock())
		check.True(!stream.Locked())
	})

	check.Case("async iteration, to the end and left early", func() {
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		sum := 0
		for v, err := range numbers(inner, 10).All(ctx) {
			check.NoError(err)
			sum += v.Int()
		}
		check.Equal(sum, 55)
		stream := numbers(inner, 1000)
		for v, err := range stream.All(ctx) {
			check.NoError(err)
			if v.Int() == 3 {
				break
			}
		}
		check.Eventually(func() bool { return !stream.Locked() }, "leaving the loop lets the stream go")
		for _, err := range stream.All(ctx) {
			check.NoError(err)
			check.Fail("the stream was cancelled")
		}
		kept := numbers(inner, 10)
		for range kept.All(ctx, &dom.ReadableStreamIteratorOptions{PreventCancel: new(true)}) {
			break
		}
		check.Eventually(func() bool { return !kept.Locked() })
		rest := 0
		for v := range kept.All(ctx) {
			rest += v.Int()
		}
		check.Equal(rest, 54)
		locked := numbers(inner, 1)
		check.Must(locked.GetReader())
		for _, err := range locked.All(ctx, &dom.ReadableStreamIteratorOptions{PreventCancel: new(true)}) {
			check.ErrorIs(err, dom.Named("TypeError"))
		}
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, dom.LiveFuncs(), before)
	})

	check.Case("the end of ctx ends a read that waits", func() {
		never := check.Must(dom.NewReadableStream(ctx, nil))
		reader := check.Must(never.GetReader()).(*dom.ReadableStreamDefaultReader)
		inner, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
		defer cancel()
		_, err := reader.Read(inner)
		check.ErrorIs(err, context.DeadlineExceeded)
		check.NoError(reader.ReleaseLock())
		for _, err := range never.All(inner) {
			check.ErrorIs(err, context.DeadlineExceeded)
		}
	})

	check.Case("a source that fails", func() {
		stream := check.Must(dom.NewReadableStream(ctx, &dom.UnderlyingSource{
			Pull: func(dom.Context, dom.ReadableStreamController) error { return errMine },
		}))
		count := 0
		for _, err := range stream.All(ctx) {
			count++
			var exception *dom.Exception
			check.True(errors.As(err, &exception) && exception.Message() == "mine", err)
		}
		check.Equal(count, 1)
		_, err := dom.NewReadableStream(ctx, &dom.UnderlyingSource{Type: new(dom.ReadableStreamType("nonsense"))})
		check.True(err != nil, "a type that there is not")
	})

	check.Case("cancel tells the source why", func() {
		reasons := make(chan string, 1)
		stream := check.Must(dom.NewReadableStream(ctx, &dom.UnderlyingSource{
			Cancel: func(_ dom.Context, reason dom.Value) error {
				reasons <- reason.String()
				return nil
			},
		}))
		check.NoError(stream.Cancel(ctx, "because"))
		check.Equal(<-reasons, "because")
	})

	check.Case("a sink in Go, with backpressure", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		var written []int
		closed := false
		sink := check.Must(dom.NewWritableStream(inner, &dom.UnderlyingSink{
			Write: func(_ dom.Context, chunk dom.Value, controller *dom.WritableStreamDefaultController) error {
				time.Sleep(time.Millisecond) // a callback that gives a promise may block
				if chunk.Int() == 13 {
					return errMine
				}
				written = append(written, chunk.Int())
				return nil
			},
			Close: func(dom.Context) error {
				closed = true
				return nil
			},
		}, &dom.QueuingStrategy{HighWaterMark: new(2.0), Size: func(dom.Value) float64 { return 1 }}))
		writer := check.Must(sink.GetWriter())
		check.Equal(*writer.DesiredSize(), 2)
		for i := range 5 {
			check.NoError(writer.Ready(ctx))
			go func() { writer.Write(ctx, i) }()
		}
		time.Sleep(20 * time.Millisecond)
		check.NoError(writer.Write(ctx, 5))
		check.Equal(len(written), 6)
		check.NoError(writer.Close(ctx))
		check.True(closed)
		check.ErrorIs(writer.Write(ctx, 6), dom.Named("TypeError"))
		other := check.Must(dom.NewWritableStream(inner, &dom.UnderlyingSink{
			Write: func(dom.Context, dom.Value, *dom.WritableStreamDefaultController) error { return errMine },
		}))
		failing := check.Must(other.GetWriter())
		err := failing.Write(ctx, 1)
		check.True(err != nil && strings.Contains(err.Error(), "mine"), err)
		check.True(failing.Closed(ctx) != nil)
	})

	check.Case("pipes and transformers", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		flushed := false
		double := check.Must(dom.NewTransformStream(inner, &dom.Transformer{
			Transform: func(_ dom.Context, chunk dom.Value, controller *dom.TransformStreamDefaultController) error {
				return controller.Enqueue(chunk.Int() * 2)
			},
			Flush: func(_ dom.Context, controller *dom.TransformStreamDefaultController) error {
				flushed = true
				return controller.Enqueue(-1)
			},
		}, nil))
		pair := dom.NewReadableWritablePair(double.Readable(), double.Writable())
		var got []int
		for v, err := range check.Must(numbers(inner, 4).PipeThrough(pair)).All(ctx) {
			check.NoError(err)
			got = append(got, v.Int())
		}
		check.Slices(got, []int{2, 4, 6, 8, -1})
		check.True(flushed)
		sum := 0
		sink := check.Must(dom.NewWritableStream(inner, &dom.UnderlyingSink{
			Write: func(_ dom.Context, chunk dom.Value, _ *dom.WritableStreamDefaultController) error {
				sum += chunk.Int()
				return nil
			},
		}))
		check.NoError(numbers(inner, 100).PipeTo(ctx, sink))
		check.Equal(sum, 5050)
		short, stop := context.WithTimeout(ctx, 30*time.Millisecond)
		defer stop()
		endless := check.Must(dom.NewReadableStream(inner, nil))
		never := check.Must(dom.NewWritableStream(inner, nil))
		check.ErrorIs(endless.PipeTo(short, never), context.DeadlineExceeded)
		check.Eventually(func() bool { return !endless.Locked() && !never.Locked() }, "ctx ends the pipe itself")
	})

	check.Case("tee, from an iterable, and what the platform brings", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		branches := check.Must(numbers(inner, 3).Tee())
		check.Equal(len(branches), 2)
		for _, branch := range branches {
			count := 0
			for range branch.All(ctx) {
				count++
			}
			check.Equal(count, 3)
		}
		compress := check.Must(dom.NewCompressionStream(dom.CompressionFormatGzip))
		expand := check.Must(dom.NewDecompressionStream(dom.CompressionFormatGzip))
		text := strings.Repeat("squeeze me ", 1000)
		source := check.Must(dom.NewResponse(&text)).Body()
		small := check.Must(source.PipeThrough(dom.NewReadableWritablePair(compress.Readable(), compress.Writable())))
		halves := check.Must(small.Tee())
		squeezed := check.Must(check.Must(dom.NewResponseWithBody(halves[0])).Bytes(ctx))
		check.True(len(squeezed) < 200 && squeezed[0] == 0x1f, len(squeezed))
		large := check.Must(halves[1].PipeThrough(dom.NewReadableWritablePair(expand.Readable(), expand.Writable())))
		check.Equal(check.Must(check.Must(dom.NewResponseWithBody(large)).Text(ctx)), text)
		_, err := dom.NewCompressionStream("no such")
		check.ErrorIs(err, dom.Named("TypeError"))
		decoder := check.Must(dom.NewTextDecoderStream(new("utf-8")))
		parts := check.Must(dom.NewReadableStream(inner, &dom.UnderlyingSource{Start: func(controller dom.ReadableStreamController) any {
			c := controller.(*dom.ReadableStreamDefaultController)
			c.Enqueue([]byte{0xe2, 0x82}) // half of a euro sign
			c.Enqueue([]byte{0xac})
			c.Close()
			return nil
		}}))
		decoded := ""
		for v, err := range check.Must(parts.PipeThrough(dom.NewReadableWritablePair(decoder.Readable(), decoder.Writable()))).All(ctx) {
			check.NoError(err)
			decoded += v.String()
		}
		check.Equal(decoded, "\u20ac")
		strategy := check.Must(dom.NewByteLengthQueuingStrategy(dom.NewQueuingStrategyInit(16)))
		check.Equal(strategy.HighWaterMark(), 16)
	})

	check.Case("byte streams: buffers that JavaScript keeps or transfers", func() {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		pieces := [][]byte{{1, 2, 3}, {4, 5, 6, 7}, {8}}
		at := 0
		stream := check.Must(dom.NewReadableStream(inner, &dom.UnderlyingSource{
			Type: new(dom.ReadableStreamTypeBytes),
			Pull: func(_ dom.Context, controller dom.ReadableStreamController) error {
				c, ok := controller.(*dom.ReadableByteStreamController)
				check.True(ok, "a byte controller")
				if at == len(pieces) {
					if err := c.Close(); err != nil {
						return err
					}
					if request := c.ByobRequest(); request != nil {
						request.Respond(0)
					}
					return nil
				}
				at++
				return c.Enqueue(pieces[at-1])
			},
		}))
		reader, ok := check.Must(stream.GetReader(&dom.ReadableStreamGetReaderOptions{Mode: new(dom.ReadableStreamReaderModeByob)})).(*dom.ReadableStreamBYOBReader)
		check.True(ok)
		var got []byte
		for {
			result := check.Must(reader.Read(ctx, make([]byte, 2)))
			if *result.Done {
				break
			}
			got = append(got, dom.SliceOf[byte](result.Value)...)
		}
		check.Slices(got, []byte{1, 2, 3, 4, 5, 6, 7, 8})
		// What was transferred was not the memory that later calls use.
		check.Equal(string(check.Must(dom.Window().Crypto().Subtle().Digest(ctx, "SHA-1", []byte("abc")))[:1]), "\xa9")
	})

	check.Case("byte streams: a source that writes into the reader's own view", func() {
		stream := check.Must(dom.NewReadableStream(ctx, &dom.UnderlyingSource{
			Type: new(dom.ReadableStreamTypeBytes),
			Pull: func(_ dom.Context, controller dom.ReadableStreamController) error {
				request := controller.(*dom.ReadableByteStreamController).ByobRequest()
				js.CopyBytesToJS(request.View().JSValue(), []byte("written"))
				request.Respond(7)
				return nil
			},
		}))
		reader := check.Must(stream.GetReader(&dom.ReadableStreamGetReaderOptions{Mode: new(dom.ReadableStreamReaderModeByob)})).(*dom.ReadableStreamBYOBReader)
		result := check.Must(reader.Read(ctx, make([]byte, 20)))
		check.Equal(string(dom.SliceOf[byte](result.Value)), "written")
		check.NoError(reader.Cancel(ctx))
	})

	check.Case("text encoders", func() {
		encoder := check.Must(dom.NewTextEncoder())
		check.Slices(encoder.Encode("\u20ac"), []byte{0xe2, 0x82, 0xac})
		check.Equal(len(encoder.Encode()), 0)
		into := make([]byte, 5)
		result := encoder.EncodeInto("\u20ac\u20ac", into)
		check.Equal(*result.Read, 1)
		check.Equal(*result.Written, 3)
		check.Slices(into, []byte{0xe2, 0x82, 0xac, 0, 0})
		decoder := check.Must(dom.NewTextDecoder(new("windows-1252")))
		check.Equal(check.Must(decoder.Decode([]byte{0x80})), "\u20ac")
		strict := check.Must(dom.NewTextDecoder(nil, &dom.TextDecoderOptions{Fatal: new(true)}))
		check.True(strict.Fatal() && strict.Encoding() == "utf-8")
		_, err := strict.Decode([]byte{0xff})
		check.ErrorIs(err, dom.Named("TypeError"))
		check.Equal(check.Must(strict.Decode([]byte{0xe2, 0x82}, &dom.TextDecodeOptions{Stream: new(true)})), "")
		check.Equal(check.Must(strict.Decode([]byte{0xac})), "\u20ac")
		_, err = dom.NewTextDecoder(new("no such"))
		check.ErrorIs(err, dom.Named("RangeError"))
	})

	check.Done()
}
