// Canvas 2D: drawing, state, unions, pixels in bulk, blobs.
package main

import (
	"bytes"
	"context"
	"math"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	doc = dom.Window().Document()
)

// surface is a fresh canvas with its context.
func surface(width, height int) (*dom.HTMLCanvasElement, *dom.CanvasRenderingContext2D) {
	canvas := dom.Create(doc, dom.TagCanvas)
	canvas.SetWidth(width)
	canvas.SetHeight(height)
	c, ok := canvas.GetContext("2d").(*dom.CanvasRenderingContext2D)
	check.True(ok)
	return canvas, c
}

// pixel is the colour at a place.
func pixel(c *dom.CanvasRenderingContext2D, x, y int) [4]byte {
	return [4]byte(check.Must(c.GetImageData(x, y, 1, 1)).Data())
}

var (
	red   = [4]byte{255, 0, 0, 255}
	green = [4]byte{0, 128, 0, 255}
	clear = [4]byte{}
)

func main() {
	check.Case("contexts are a union", func() {
		canvas, c := surface(10, 10)
		check.True(c.Canvas().IsSameNode(canvas))
		check.True(canvas.GetContext("webgl") == nil, "another kind of context is null")
		check.True(canvas.GetContext("no such") == nil)
		other := dom.Create(doc, dom.TagCanvas)
		bitmap, ok := other.GetContext("bitmaprenderer").(*dom.ImageBitmapRenderingContext)
		check.True(ok && bitmap.Canvas() != nil)
		opaque := dom.Create(doc, dom.TagCanvas)
		settings := &dom.CanvasRenderingContext2DSettings{Alpha: new(false)}
		o, ok := opaque.GetContext("2d", settings).(*dom.CanvasRenderingContext2D)
		check.True(ok)
		check.True(!*o.GetContextAttributes().Alpha)
		check.Equal(*o.GetContextAttributes().ColorSpace, dom.PredefinedColorSpaceSrgb)
	})

	check.Case("rectangles and pixels", func() {
		_, c := surface(20, 20)
		c.SetFillStyle("red")
		c.FillRect(5, 5, 10, 10)
		check.Equal(pixel(c, 4, 4), clear)
		check.Equal(pixel(c, 5, 5), red)
		c.ClearRect(5, 5, 1, 1)
		check.Equal(pixel(c, 5, 5), clear)
		c.SetGlobalAlpha(0.5)
		c.FillRect(0, 0, 2, 2)
		check.Equal(pixel(c, 0, 0), [4]byte{255, 0, 0, 128})
	})

	check.Case("styles: a string, a gradient, a pattern", func() {
		_, c := surface(10, 10)
		c.SetFillStyle("#00f")
		style, ok := c.FillStyle().(dom.String)
		check.True(ok && style == "#0000ff")
		c.SetFillStyle("no colour")
		check.True(c.FillStyle() == dom.StringOrCanvasGradientOrCanvasPattern(dom.String("#0000ff")))
		gradient := c.CreateLinearGradient(0, 0, 10, 0)
		check.NoError(gradient.AddColorStop(0, "red"))
		check.NoError(gradient.AddColorStop(1, "red"))
		check.ErrorIs(gradient.AddColorStop(2, "red"), dom.Named("IndexSizeError"))
		check.ErrorIs(gradient.AddColorStop(0, "no colour"), dom.Named("SyntaxError"))
		c.SetFillStyleWithValue(gradient)
		_, ok = c.FillStyle().(*dom.CanvasGradient)
		check.True(ok)
		c.FillRect(0, 0, 10, 10)
		check.Equal(pixel(c, 5, 5), red)
		tile, t := surface(2, 2)
		t.SetFillStyle("green")
		t.FillRect(0, 0, 2, 2)
		pattern := check.Must(c.CreatePattern(tile, "repeat"))
		pattern.SetTransform(&dom.DOMMatrix2DInit{A: new(2.0), D: new(2.0)})
		c.SetStrokeStyleWithValue(pattern)
		c.SetFillStyleWithValue(pattern)
		c.FillRect(0, 0, 10, 10)
		check.Equal(pixel(c, 9, 9), green)
		_, err := c.CreatePattern(tile, "sideways")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		_, err = c.CreateRadialGradient(0, 0, -1, 0, 0, 1)
		check.ErrorIs(err, dom.Named("IndexSizeError"))
	})

	check.Case("paths, overloads, unions of numbers and dictionaries", func() {
		_, c := surface(40, 40)
		c.BeginPath()
		c.MoveTo(0, 0)
		c.LineTo(20, 0)
		c.LineTo(20, 20)
		c.ClosePath()
		c.SetFillStyle("red")
		c.Fill()
		check.Equal(pixel(c, 18, 5), red)
		check.True(c.IsPointInPath(18, 5) && !c.IsPointInPath(5, 18))
		path := check.Must(dom.NewPath2D("M 0 0 h 10 v 10 h -10 Z M 2 2 h 6 v 6 h -6 Z"))
		check.True(c.IsPointInPathOf(path, 5, 5))
		check.True(!c.IsPointInPathOf(path, 5, 5, dom.CanvasFillRuleEvenodd))
		copied := check.Must(dom.NewPath2DWithPath2D(path))
		copied.AddPath(path, &dom.DOMMatrix2DInit{E: new(20.0)})
		check.True(c.IsPointInPathOf(copied, 25, 5))
		c.BeginPath()
		c.RoundRect(0, 0, 10, 10)
		c.RoundRect(0, 0, 10, 10, dom.Float(3))
		c.RoundRect(0, 0, 10, 10, &dom.DOMPointInit{X: new(2.0), Y: new(3.0)})
		c.RoundRect(0, 0, 10, 10, dom.FloatOrDOMPointInitOrFloatOrDOMPointInitSequenceList{dom.Float(1), &dom.DOMPointInit{X: new(2.0)}})
		check.ErrorIs(dom.Catch(func() { c.RoundRect(0, 0, 1, 1, dom.Float(-1)) }), dom.Named("RangeError"))
		check.ErrorIs(dom.Catch(func() { c.Arc(0, 0, -1, 0, 1) }), dom.Named("IndexSizeError"))
		c.Arc(30, 30, 5, 0, 2*math.Pi, true)
		c.FillPath(path, dom.CanvasFillRuleEvenodd)
		c.StrokePath(path)
		check.True(c.IsPointInStrokeOf(path, 0, 5))
	})

	check.Case("transformations and state", func() {
		_, c := surface(10, 10)
		c.Save()
		c.Translate(1, 2)
		c.Scale(2, 3)
		m := c.GetTransform()
		check.Equal(m.String(), "matrix(2, 0, 0, 3, 1, 2)")
		c.SetTransformMatrix(&dom.DOMMatrix2DInit{A: new(5.0)})
		check.Equal(c.GetTransform().A(), 5)
		check.Equal(c.GetTransform().D(), 1)
		c.SetTransformMatrix()
		check.True(c.GetTransform().IsIdentity())
		c.SetTransform(1, 2, 3, 4, 5, 6)
		check.Equal(c.GetTransform().F(), 6)
		c.SetLineWidth(7)
		c.Restore()
		check.Equal(c.LineWidth(), 1)
		check.True(c.GetTransform().IsIdentity())
	})

	check.Case("enums, sequences, text", func() {
		_, c := surface(10, 10)
		c.SetLineCap(dom.CanvasLineCapRound)
		check.Equal(c.LineCap(), dom.CanvasLineCapRound)
		c.SetLineCap("no such value") // an unknown value of an enum is ignored by setters
		check.Equal(c.LineCap(), dom.CanvasLineCapRound)
		c.SetTextAlign(dom.CanvasTextAlignCenter)
		check.Equal(c.TextAlign(), "center")
		c.SetLineDash([]float64{1, 2.5, 3})
		check.Slices(c.GetLineDash(), []float64{1, 2.5, 3, 1, 2.5, 3})
		c.SetLineDash(nil)
		check.Equal(len(c.GetLineDash()), 0)
		c.SetFont("20px sans-serif")
		check.True(c.MeasureText("wide").Width() > c.MeasureText("i").Width())
		c.FillText("x", 0, 8)
		c.StrokeText("x", 0, 8, 4)
	})

	check.Case("pixels in bulk, both ways", func() {
		canvas, c := surface(64, 64)
		want := make([]byte, 64*64*4)
		for i := range want {
			want[i] = byte(i * 7)
			if i%4 == 3 {
				want[i] = 255
			}
		}
		data := check.Must(dom.NewImageDataOf(want, 64, nil))
		check.Equal(data.Height(), 64)
		check.NoError(c.PutImageData(data, 0, 0))
		got := check.Must(c.GetImageData(0, 0, 64, 64))
		check.True(bytes.Equal(got.Data(), want))
		part := check.Must(c.CreateImageDataLike(got))
		check.True(bytes.Equal(part.Data(), make([]byte, len(want))))
		check.NoError(c.PutImageDataPart(part, 0, 0, 0, 0, 1, 1))
		check.Equal(pixel(c, 0, 0), clear)
		check.Equal(pixel(c, 1, 0), [4]byte(want[4:8]))
		_, err := dom.NewImageDataOf(want[:10], 2, nil)
		check.ErrorIs(err, dom.Named("InvalidStateError"))
		_, err = dom.NewImageData(0, 1)
		check.ErrorIs(err, dom.Named("IndexSizeError"))
		_, err = c.GetImageData(0, 0, 0, 1)
		check.ErrorIs(err, dom.Named("IndexSizeError"))
		check.True(strings.HasPrefix(check.Must(canvas.ToDataURL(nil)), "data:image/png;base64,"))
		check.True(strings.HasPrefix(check.Must(canvas.ToDataURL(new("image/jpeg"), 0.5)), "data:image/jpeg;base64,"))
	})

	check.Case("toBlob: a callback called once", func() {
		canvas, c := surface(4, 4)
		c.SetFillStyle("red")
		c.FillRect(0, 0, 4, 4)
		before := dom.LiveFuncs()
		blobs := make(chan *dom.Blob, 1)
		check.NoError(canvas.ToBlob(ctx, func(blob *dom.Blob) { blobs <- blob }, new("image/png")))
		blob := <-blobs
		check.Equal(blob.Type(), "image/png")
		check.Equal(dom.LiveFuncs(), before)
		bitmap := check.Must(dom.Window().CreateImageBitmap(ctx, blob))
		check.Equal(bitmap.Width(), 4)
		_, c2 := surface(8, 8)
		check.NoError(c2.DrawImage(bitmap, 0, 0))
		check.NoError(c2.DrawImageScaled(canvas, 4, 0, 1, 1))
		check.NoError(c2.DrawImageCropped(canvas, 0, 0, 1, 1, 4, 4, 1, 1))
		for _, at := range [][2]int{{0, 0}, {3, 3}, {4, 0}, {4, 4}} {
			check.Equal(pixel(c2, at[0], at[1]), red)
		}
		check.Equal(pixel(c2, 6, 6), clear)
		bitmap.Close()
		check.ErrorIs(c2.DrawImage(bitmap, 0, 0), dom.Named("InvalidStateError"))
		cropped := check.Must(dom.Window().CreateImageBitmapCropped(ctx, canvas, 0, 0, 2, 3, &dom.ImageBitmapOptions{ResizeWidth: new(1)}))
		check.Equal(cropped.Width(), 1)
		broken := check.Must(dom.NewBlob([]dom.BlobPart{dom.String("no image")}))
		_, err := dom.Window().CreateImageBitmap(ctx, broken)
		check.ErrorIs(err, dom.Named("InvalidStateError"))
	})

	check.Case("off screen", func() {
		off := check.Must(dom.NewOffscreenCanvas(5, 6))
		check.Equal(off.Height(), 6)
		c, ok := off.GetContext(dom.OffscreenRenderingContextIdV2d).(*dom.OffscreenCanvasRenderingContext2D)
		check.True(ok)
		c.SetFillStyle("red")
		c.FillRect(0, 0, 5, 6)
		blob := check.Must(off.ConvertToBlob(ctx, &dom.ImageEncodeOptions{Type: new("image/png")}))
		check.True(blob.Size() > 0)
		bitmap := off.TransferToImageBitmap()
		check.Equal(bitmap.Height(), 6)
		renderer, _ := dom.Create(doc, dom.TagCanvas).GetContext("bitmaprenderer").(*dom.ImageBitmapRenderingContext)
		renderer.TransferFromImageBitmap(bitmap)
		check.Equal(bitmap.Height(), 0)
	})

	check.Done()
}
