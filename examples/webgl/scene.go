package main

import (
	"errors"

	"gowasm.example/dom"
)

const vertexShader = `#version 300 es
layout(location = 0) in vec2 position;
layout(location = 1) in vec3 colour;
uniform float angle;
out vec3 shade;

void main() {
	float s = sin(angle), c = cos(angle);
	gl_Position = vec4(mat2(c, s, -s, c) * position, 0, 1);
	shade = colour;
}`

// Each corner is x, y, red, green, blue.
var corners = []float32{
	0.00, 0.80, 1.0, 0.3, 0.4,
	-0.69, -0.40, 0.3, 0.9, 0.5,
	0.69, -0.40, 0.3, 0.5, 1.0,
}

const (
	floatSize  = 4
	cornerSize = 5 * floatSize
)

// A scene is a triangle on a canvas.
type scene struct {
	gl      *dom.WebGL2RenderingContext
	corners *dom.WebGLVertexArrayObject
	program *dom.WebGLProgram // nil until use
	angle   *dom.WebGLUniformLocation
	time    *dom.WebGLUniformLocation
}

func newScene(canvas *dom.HTMLCanvasElement, ratio float64) (*scene, error) {
	gl, ok := canvas.GetContext("webgl2").(*dom.WebGL2RenderingContext)
	if !ok {
		return nil, errors.New("this browser has no WebGL 2, or does not allow it")
	}
	canvas.SetWidth(int(float64(canvas.ClientWidth()) * ratio))
	canvas.SetHeight(int(float64(canvas.ClientHeight()) * ratio))
	gl.Viewport(0, 0, canvas.Width(), canvas.Height())

	array := gl.CreateVertexArray()
	gl.BindVertexArray(array)
	gl.BindBuffer(dom.ARRAY_BUFFER, gl.CreateBuffer())
	gl.BufferData(dom.ARRAY_BUFFER, corners, dom.STATIC_DRAW)
	gl.VertexAttribPointer(0, 2, dom.FLOAT, false, cornerSize, 0)
	gl.EnableVertexAttribArray(0)
	gl.VertexAttribPointer(1, 3, dom.FLOAT, false, cornerSize, 2*floatSize)
	gl.EnableVertexAttribArray(1)
	return &scene{gl: gl, corners: array}, nil
}

// use takes another fragment shader. On error, the one before stays.
func (s *scene) use(fragmentShader string) error {
	program, err := link(s.gl, vertexShader, fragmentShader)
	if err != nil {
		return err
	}
	s.gl.DeleteProgram(s.program)
	s.program = program
	s.angle = s.gl.GetUniformLocation(program, "angle")
	s.time = s.gl.GetUniformLocation(program, "time")
	return nil
}

func (s *scene) draw(seconds float64) {
	s.gl.ClearColor(0, 0, 0, 0)
	s.gl.Clear(dom.COLOR_BUFFER_BIT)
	if s.program == nil {
		return
	}
	s.gl.UseProgram(s.program)
	s.gl.BindVertexArray(s.corners)
	s.gl.Uniform1f(s.angle, float32(seconds/2))
	s.gl.Uniform1f(s.time, float32(seconds))
	s.gl.DrawArrays(dom.TRIANGLES, 0, len(corners)*floatSize/cornerSize)
}

// link makes a program of two shaders.
func link(gl *dom.WebGL2RenderingContext, vertexShader, fragmentShader string) (*dom.WebGLProgram, error) {
	vertex, err := compile(gl, dom.VERTEX_SHADER, vertexShader)
	if err != nil {
		return nil, err
	}
	defer gl.DeleteShader(vertex)
	fragment, err := compile(gl, dom.FRAGMENT_SHADER, fragmentShader)
	if err != nil {
		return nil, err
	}
	defer gl.DeleteShader(fragment)

	program := gl.CreateProgram()
	gl.AttachShader(program, vertex)
	gl.AttachShader(program, fragment)
	gl.LinkProgram(program)
	if !gl.GetProgramParameter(program, dom.LINK_STATUS).Bool() {
		defer gl.DeleteProgram(program)
		return nil, failure("link", gl.GetProgramInfoLog(program))
	}
	return program, nil
}

func compile(gl *dom.WebGL2RenderingContext, kind int, source string) (*dom.WebGLShader, error) {
	shader := gl.CreateShader(kind)
	gl.ShaderSource(shader, source)
	gl.CompileShader(shader)
	if !gl.GetShaderParameter(shader, dom.COMPILE_STATUS).Bool() {
		defer gl.DeleteShader(shader)
		return nil, failure("compile", gl.GetShaderInfoLog(shader))
	}
	return shader, nil
}

// failure is an error with what the driver says of it; it says nothing when the context is lost.
func failure(what string, log *string) error {
	if log == nil {
		return errors.New("the shader does not " + what)
	}
	return errors.New("the shader does not " + what + ":\n" + *log)
}
