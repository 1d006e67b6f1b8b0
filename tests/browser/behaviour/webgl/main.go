// WebGL: buffers of every element type in bulk, shaders, reading back.
package main

import (
	"bytes"
	"errors"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var doc = dom.Window().Document()

func gl1() *dom.WebGLRenderingContext {
	canvas := dom.Create(doc, dom.TagCanvas)
	canvas.SetWidth(8)
	canvas.SetHeight(8)
	gl, ok := canvas.GetContext("webgl", &dom.WebGLContextAttributes{PreserveDrawingBuffer: new(true), Antialias: new(false)}).(*dom.WebGLRenderingContext)
	if !ok {
		panic("no WebGL here")
	}
	return gl
}

func gl2() *dom.WebGL2RenderingContext {
	gl, ok := dom.Create(doc, dom.TagCanvas).GetContext("webgl2").(*dom.WebGL2RenderingContext)
	if !ok {
		panic("no WebGL 2 here")
	}
	return gl
}

func compile(gl *dom.WebGLRenderingContext, kind int, source string) (*dom.WebGLShader, error) {
	shader := gl.CreateShader(kind)
	gl.ShaderSource(shader, source)
	gl.CompileShader(shader)
	if !gl.GetShaderParameter(shader, dom.COMPILE_STATUS).Bool() {
		return nil, errors.New(*gl.GetShaderInfoLog(shader))
	}
	return shader, nil
}

func main() {
	check.Case("attributes of the context", func() {
		gl := gl1()
		attributes := gl.GetContextAttributes()
		check.True(*attributes.PreserveDrawingBuffer && !*attributes.Antialias && *attributes.Alpha)
		canvas, ok := gl.Canvas().(*dom.HTMLCanvasElement)
		check.True(ok && canvas.Width() == 8)
		check.Equal(gl.DrawingBufferWidth(), 8)
		check.True(len(gl.GetSupportedExtensions()) > 0)
		check.True(gl.GetExtension("no_such").IsNull())
		check.True(gl.GetParameter(dom.MAX_TEXTURE_SIZE).Int() >= 64)
		version := gl.GetParameter(dom.VERSION).String()
		check.True(bytes.HasPrefix([]byte(version), []byte("WebGL 1")), version)
		size := dom.SliceOf[int32](gl.GetParameter(dom.VIEWPORT))
		check.Slices(size, []int32{0, 0, 8, 8})
		clear := dom.SliceOf[float32](gl.GetParameter(dom.COLOR_CLEAR_VALUE))
		check.Slices(clear, []float32{0, 0, 0, 0})
	})

	check.Case("a triangle, uniforms, reading pixels into a Go slice", func() {
		gl := gl1()
		vertex := check.Must(compile(gl, dom.VERTEX_SHADER, "attribute vec2 p; void main() { gl_Position = vec4(p, 0, 1); }"))
		fragment := check.Must(compile(gl, dom.FRAGMENT_SHADER, "precision mediump float; uniform vec4 c; uniform mat2 m; void main() { gl_FragColor = c + 0.0 * vec4(m[0], m[1]); }"))
		program := gl.CreateProgram()
		gl.AttachShader(program, vertex)
		gl.AttachShader(program, fragment)
		gl.LinkProgram(program)
		check.True(gl.GetProgramParameter(program, dom.LINK_STATUS).Bool())
		gl.UseProgram(program)
		shaders := gl.GetAttachedShaders(program)
		check.Equal(len(shaders), 2)
		vertices := []float32{-1, -1, 3, -1, -1, 3}
		buffer := gl.CreateBuffer()
		gl.BindBuffer(dom.ARRAY_BUFFER, buffer)
		gl.BufferData(dom.ARRAY_BUFFER, vertices, dom.STATIC_DRAW)
		check.Equal(gl.GetBufferParameter(dom.ARRAY_BUFFER, dom.BUFFER_SIZE).Int(), 24)
		at := gl.GetAttribLocation(program, "p")
		gl.EnableVertexAttribArray(at)
		gl.VertexAttribPointer(at, 2, dom.FLOAT, false, 0, 0)
		colour := gl.GetUniformLocation(program, "c")
		gl.Uniform4fv(colour, []float32{1, 0, 0, 1})
		gl.UniformMatrix2fv(gl.GetUniformLocation(program, "m"), false, []float32{1, 2, 3, 4})
		check.Slices(dom.SliceOf[float32](gl.GetUniform(program, colour)), []float32{1, 0, 0, 1})
		check.True(gl.GetUniformLocation(program, "none") == nil)
		info := gl.GetActiveAttrib(program, 0)
		check.Equal(info.Name(), "p")
		check.Equal(info.Type(), dom.FLOAT_VEC2)
		gl.DrawArrays(dom.TRIANGLES, 0, 3)
		pixels := make([]byte, 8*8*4)
		gl.ReadPixels(0, 0, 8, 8, dom.RGBA, dom.UNSIGNED_BYTE, pixels)
		check.True(bytes.Equal(pixels, bytes.Repeat([]byte{255, 0, 0, 255}, 64)), "every pixel is red")
		gl.Uniform4f(colour, 0, 1, 0, 1)
		gl.DrawArrays(dom.TRIANGLES, 0, 3)
		one := make([]byte, 4)
		gl.ReadPixels(4, 4, 1, 1, dom.RGBA, dom.UNSIGNED_BYTE, one)
		check.Slices(one, []byte{0, 255, 0, 255})
		check.Equal(gl.GetError(), dom.NO_ERROR)
		gl.Enable(0)
		check.Equal(gl.GetError(), dom.INVALID_ENUM)
	})

	check.Case("a shader that does not compile", func() {
		_, err := compile(gl1(), dom.FRAGMENT_SHADER, "nonsense")
		check.True(err != nil && err.Error() != "")
	})

	check.Case("every element type, in bulk, there and back", func() {
		gl := gl2()
		buffer := gl.CreateBuffer()
		gl.BindBuffer(dom.ARRAY_BUFFER, buffer)
		back := func(n int) []byte {
			b := make([]byte, n)
			gl.GetBufferSubData(dom.ARRAY_BUFFER, 0, b, nil)
			return b
		}
		for _, c := range []struct {
			data any
			want []byte
		}{
			{[]int8{-1, 2}, []byte{255, 2}},
			{[]uint8{1, 255}, []byte{1, 255}},
			{[]int16{-2, 1}, []byte{254, 255, 1, 0}},
			{[]uint16{0x0102}, []byte{2, 1}},
			{[]int32{-1}, []byte{255, 255, 255, 255}},
			{[]uint32{0x01020304}, []byte{4, 3, 2, 1}},
			{[]float32{1}, []byte{0, 0, 128, 63}},
			{[]float64{1}, []byte{0, 0, 0, 0, 0, 0, 240, 63}},
			{[]int64{-2}, []byte{254, 255, 255, 255, 255, 255, 255, 255}},
			{[]uint64{1 << 56}, []byte{0, 0, 0, 0, 0, 0, 0, 1}},
			{dom.ValueOf([]byte{7, 8, 9}), []byte{7, 8, 9}},
		} {
			gl.BufferData(dom.ARRAY_BUFFER, c.data, dom.STATIC_DRAW)
			check.Slices(back(len(c.want)), c.want)
		}
		check.Equal(gl.GetError(), dom.NO_ERROR)
		large := make([]float32, 1<<20)
		for i := range large {
			large[i] = float32(i)
		}
		gl.BufferData(dom.ARRAY_BUFFER, large, dom.DYNAMIC_DRAW)
		got := make([]float32, 1<<20)
		gl.GetBufferSubData(dom.ARRAY_BUFFER, 0, got, nil)
		check.Slices(got, large)
		gl.BufferSubData(dom.ARRAY_BUFFER, 4, []float32{-7})
		gl.GetBufferSubData(dom.ARRAY_BUFFER, 0, got[:3], nil)
		check.Slices(got[:4], []float32{0, -7, 2, 3})
		gl.BufferDataSize(dom.ARRAY_BUFFER, 16, dom.STATIC_DRAW)
		check.Equal(gl.GetBufferParameter(dom.ARRAY_BUFFER, dom.BUFFER_SIZE).Int(), 16)
		gl.BufferData(dom.ARRAY_BUFFER, []float32{}, dom.STATIC_DRAW)
		check.Equal(gl.GetError(), dom.NO_ERROR)
		check.ErrorIs(dom.Catch(func() { gl.BufferData(dom.ARRAY_BUFFER, "text", dom.STATIC_DRAW) }), dom.Named("TypeError"))
		type mine []float32
		check.ErrorIs(dom.Catch(func() { gl.BufferData(dom.ARRAY_BUFFER, struct{}{}, dom.STATIC_DRAW) }), dom.Named("TypeError"))
		_ = mine(nil)
	})

	check.Case("textures, null buffers, 64-bit arguments", func() {
		gl := gl2()
		texture := gl.CreateTexture()
		gl.BindTexture(dom.TEXTURE_2D, texture)
		gl.TexImage2D(dom.TEXTURE_2D, 0, dom.RGBA, 2, 1, 0, dom.RGBA, dom.UNSIGNED_BYTE, []byte{1, 2, 3, 4, 5, 6, 7, 8})
		framebuffer := gl.CreateFramebuffer()
		gl.BindFramebuffer(dom.FRAMEBUFFER, framebuffer)
		gl.FramebufferTexture2D(dom.FRAMEBUFFER, dom.COLOR_ATTACHMENT0, dom.TEXTURE_2D, texture, 0)
		check.Equal(gl.CheckFramebufferStatus(dom.FRAMEBUFFER), dom.FRAMEBUFFER_COMPLETE)
		pixels := make([]byte, 8)
		gl.ReadPixels(0, 0, 2, 1, dom.RGBA, dom.UNSIGNED_BYTE, pixels)
		check.Slices(pixels, []byte{1, 2, 3, 4, 5, 6, 7, 8})
		gl.ClearBufferfv(dom.COLOR, 0, []float32{1, 0, 1, 0})
		gl.ReadPixels(1, 0, 1, 1, dom.RGBA, dom.UNSIGNED_BYTE, pixels[:4])
		check.Slices(pixels[:4], []byte{255, 0, 255, 0})
		gl.TexImage2D(dom.TEXTURE_2D, 0, dom.RGBA, 4, 4, 0, dom.RGBA, dom.UNSIGNED_BYTE, nil)
		source := dom.Create(doc, dom.TagCanvas)
		gl.TexImage2DWithSource(dom.TEXTURE_2D, 0, dom.RGBA, dom.RGBA, dom.UNSIGNED_BYTE, source)
		gl.BindTexture(dom.TEXTURE_2D, nil)
		check.True(gl.GetParameter(dom.TEXTURE_BINDING_2D).IsNull())
		sync := gl.FenceSync(dom.SYNC_GPU_COMMANDS_COMPLETE, 0)
		status := gl.ClientWaitSync(sync, dom.SYNC_FLUSH_COMMANDS_BIT, 0)
		check.True(status == dom.ALREADY_SIGNALED || status == dom.TIMEOUT_EXPIRED || status == dom.CONDITION_SATISFIED)
		gl.WaitSync(sync, 0, dom.TIMEOUT_IGNORED)
		check.True(gl.IsSync(sync))
		gl.DeleteSync(sync)
		check.True(!gl.IsSync(sync))
		check.Equal(gl.GetError(), dom.NO_ERROR)
	})

	check.Case("a context that gets lost", func() {
		gl := gl1()
		canvas := gl.Canvas().(*dom.HTMLCanvasElement)
		lost := make(chan string, 1)
		dom.On(nil, canvas, dom.EventWebglcontextlost, func(e *dom.WebGLContextEvent) { lost <- e.Type() })
		extension, _ := dom.As[*dom.WEBGL_lose_context](gl.GetExtension("WEBGL_lose_context"))
		extension.LoseContext()
		check.Equal(<-lost, "webglcontextlost")
		check.True(gl.IsContextLost() && gl.GetContextAttributes() == nil)
	})

	check.Done()
}
