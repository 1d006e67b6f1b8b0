package main

import (
	"context"

	"gowasm.example/check"
	"gowasm.example/dom"
)

// snippet is the code of USER-CODE.md. The lines between its statements check what they did.
func snippet() {
	reset()

	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	doc := dom.Window().Document()
	name, err := dom.Query[*dom.HTMLInputElement](doc, "#name")
	list := doc.GetElementByID("list")
	btn := dom.Create(doc, dom.TagButton)
	btn.SetTextContent("Add")
	doc.Body().AppendChild(btn)
	check.NoError(err)
	check.Equal(doc.Body().LastElementChild().OuterHTML(), "<button>Add</button>")

	dom.On(ctx, btn, dom.EventClick, func(e *dom.PointerEvent) {
		e.PreventDefault()
		li := dom.Create(doc, dom.TagLi)
		li.SetTextContent(name.Value())
		list.AppendChild(li)
	})
	btn.Click()
	name.SetValue("Bob")
	btn.Click()
	check.Equal(list.LastElementChild().OuterHTML(), "<li>Bob</li>")

	resp, err := dom.Window().Fetch(ctx, "todo.json", &dom.RequestInit{Method: new("GET")})
	check.NoError(err)
	check.Equal(check.Must(resp.Text(ctx)), `["milk"]`)

	var texts []string
	for i, node := range list.ChildNodes().All() {
		check.Equal(i, len(texts))
		texts = append(texts, *node.TextContent())
	}
	check.Slices(texts, []string{"first", " a comment ", "Ann", "Bob"})

	el := doc.Body().FirstElementChild()
	el.ScrollIntoView(&dom.ScrollIntoViewOptions{Behavior: new(dom.ScrollBehaviorSmooth)})

	gl := dom.Create(doc, dom.TagCanvas).GetContext("webgl2").(*dom.WebGL2RenderingContext)
	vertices := []float32{0, 1, 2}
	gl.BindBuffer(dom.ARRAY_BUFFER, gl.CreateBuffer())
	gl.BufferData(dom.ARRAY_BUFFER, vertices, dom.STATIC_DRAW)
	check.Equal(gl.GetBufferParameter(dom.ARRAY_BUFFER, dom.BUFFER_SIZE).Int(), 12)

	v := el.JSValue()
	check.Equal(v.Get("id").String(), "name")
	check.Equal(dom.ElementFrom(v).ID(), "name")
}
