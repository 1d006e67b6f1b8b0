// The tree: nodes, elements, attributes, text, ranges, traversal, casts.
package main

import (
	"context"
	"errors"
	"slices"
	"strings"
	"syscall/js"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	doc = dom.Window().Document()
)

// stage empties the body and fills it.
func stage(html string) *dom.HTMLElement {
	body := doc.Body()
	body.SetInnerHTML(html)
	return body
}

func main() {
	check.Case("create, append, read back", func() {
		body := stage("")
		btn := dom.Create(doc, dom.TagButton)
		btn.SetTextContent("Add")
		back := body.AppendChild(btn)
		check.True(back.IsSameNode(btn))
		check.Equal(body.InnerHTML(), "<button>Add</button>")
		check.Equal(*btn.TextContent(), "Add")
		check.Equal(btn.TagName(), "BUTTON")
		check.Equal(btn.NodeType(), dom.ELEMENT_NODE)
		check.True(body.Contains(btn))
		check.True(btn.IsConnected())
		check.True(btn.OwnerDocument().IsSameNode(doc))
		body.RemoveChild(btn)
		check.True(!btn.IsConnected())
		check.True(btn.ParentNode() == nil, "parent of a removed node")
		check.True(btn.ParentElement() == nil)
	})

	check.Case("a subtype goes where its base is asked", func() {
		body := stage("<i id=a></i><b id=b></b>")
		a, b := doc.GetElementByID("a"), doc.GetElementByID("b")
		body.InsertBefore(b, a)
		check.Equal(body.InnerHTML(), `<b id="b"></b><i id="a"></i>`)
		body.InsertBefore(doc.CreateTextNode("end"), nil)
		check.Equal(*body.LastChild().NodeValue(), "end")
		body.ReplaceChild(doc.CreateComment("c"), b)
		check.Equal(body.InnerHTML(), `<!--c--><i id="a"></i>end`)
		check.Equal(body.CompareDocumentPosition(a), dom.DOCUMENT_POSITION_FOLLOWING|dom.DOCUMENT_POSITION_CONTAINED_BY)
	})

	check.Case("nullable interfaces and strings", func() {
		stage("")
		check.True(doc.GetElementByID("nowhere") == nil)
		check.True(doc.NodeValue() == nil, "a document has no nodeValue")
		check.True(doc.TextContent() == nil)
		el := dom.Create(doc, dom.TagP)
		check.True(el.GetAttribute("title") == nil)
		el.SetAttribute("title", "")
		check.Equal(*el.GetAttribute("title"), "")
		el.SetTextContent("x")
		el.SetTextContentNull()
		check.Equal(*el.TextContent(), "")
		var none *dom.Element
		check.True(none.JSValue().IsNull())
	})

	check.Case("attributes", func() {
		el := dom.Create(doc, dom.TagDiv)
		check.True(!el.HasAttributes())
		el.SetAttribute("data-x", "1")
		el.SetAttribute("lang", "de")
		check.Slices(el.GetAttributeNames(), []string{"data-x", "lang"})
		check.Equal(el.Lang(), "de")
		check.True(el.ToggleAttribute("hidden"))
		check.True(el.ToggleAttribute("hidden", true))
		check.True(!el.ToggleAttribute("hidden", false))
		check.True(!el.HasAttribute("hidden"))
		attr := el.GetAttributeNode("data-x")
		check.Equal(attr.Value(), "1")
		attr.SetValue("2")
		check.Equal(*el.GetAttribute("data-x"), "2")
		check.True(attr.OwnerElement().IsSameNode(el))
		attrs := el.Attributes()
		check.Equal(attrs.Length(), 2)
		check.Equal(attrs.GetNamedItem("lang").Value(), "de")
		var names []string
		for i, a := range attrs.All() {
			check.Equal(attrs.Item(i).Name(), a.Name())
			names = append(names, a.Name())
		}
		check.Slices(names, []string{"data-x", "lang"})
		el.RemoveAttribute("data-x")
		check.True(!el.HasAttribute("data-x"))
		el.SetAttributeNS(new("http://www.w3.org/1999/xlink"), "xlink:href", "#")
		check.Equal(*el.GetAttributeNS(new("http://www.w3.org/1999/xlink"), "href"), "#")
		check.True(el.HasAttributeNS(nil, "lang"))
	})

	check.Case("reflected properties of several types", func() {
		el := dom.Create(doc, dom.TagDiv)
		el.SetID("i")
		el.SetClassName("a b")
		el.SetTitle("t")
		el.SetTabIndex(-1)
		el.SetTranslate(false)
		el.SetDraggable(true)
		check.Equal(el.OuterHTML(), `<div id="i" class="a b" title="t" tabindex="-1" translate="no" draggable="true"></div>`)
		check.Equal(el.TabIndex(), -1)
		check.True(el.Draggable() && !el.Translate())
		img := dom.Create(doc, dom.TagImg)
		img.SetWidth(12)
		check.Equal(img.Width(), 12)
	})

	check.Case("class list", func() {
		el := dom.Create(doc, dom.TagDiv)
		list := el.ClassList()
		list.Add("a", "b", "c")
		list.Remove("b")
		list.Add()
		check.Equal(list.Length(), 2)
		check.True(list.Contains("a") && !list.Contains("b"))
		check.True(list.Toggle("d"))
		check.True(!list.Toggle("d", false))
		check.True(list.Replace("a", "z"))
		check.Equal(list.String(), "z c")
		check.Equal(*list.Item(0), "z")
		check.True(list.Item(9) == nil)
		var tokens []string
		for i, token := range list.All() {
			check.Equal(i, len(tokens))
			tokens = append(tokens, token)
		}
		check.Slices(tokens, []string{"z", "c"})
		el.SetClassList("forwarded here") // [PutForwards=value]
		check.Equal(el.ClassName(), "forwarded here")
		check.ErrorIs(dom.Catch(func() { list.Add("") }), dom.Named("SyntaxError"))
		check.ErrorIs(dom.Catch(func() { list.Add("a b") }), dom.Named("InvalidCharacterError"))
	})

	check.Case("dataset: named getter, setter, deleter", func() {
		data := dom.Create(doc, dom.TagDiv).Dataset()
		check.True(data.Get("userName") == nil)
		data.Set("userName", "ann")
		check.Equal(*data.Get("userName"), "ann")
		check.Equal(data.JSValue().Get("userName").String(), "ann")
		data.Delete("userName")
		check.True(data.Get("userName") == nil)
		err := dom.Catch(func() { data.Set("a-b", "x") })
		check.ErrorIs(err, dom.Named("SyntaxError"))
	})

	check.Case("node lists and collections are iterated", func() {
		stage("<p class=x>1</p>two<p class=x>3</p>")
		var kinds []string
		for i, node := range doc.Body().ChildNodes().All() {
			check.True(doc.Body().ChildNodes().Item(i).IsSameNode(node))
			kinds = append(kinds, node.NodeName())
		}
		check.Slices(kinds, []string{"P", "#text", "P"})
		children := doc.Body().Children()
		check.Equal(children.Length(), 2)
		text := ""
		for _, el := range children.All() {
			text += *el.TextContent()
		}
		check.Equal(text, "13")
		for range children.All() {
			break // leaving early is fine
		}
		live := doc.GetElementsByClassName("x")
		live.Item(0).Remove()
		check.Equal(live.Length(), 1)
		check.True(live.Item(1) == nil)
		check.Equal(doc.GetElementsByTagName("p").Length(), 1)
	})

	check.Case("text, surrogates and odd strings survive", func() {
		el := dom.Create(doc, dom.TagP)
		for _, text := range []string{"", "plain", "a\x00b", "h\u00e9llo \U0001F600", strings.Repeat("long ", 5000), "\u2028\ufeff"} {
			el.SetTextContent(text)
			check.True(*el.TextContent() == text, len(text))
		}
		el.SetTextContent("bad \xff\xfe utf8")
		check.Equal(*el.TextContent(), "bad \ufffd\ufffd utf8")
		lone := js.Global().Get("String").Call("fromCharCode", 0xD800)
		el.JSValue().Set("textContent", lone)
		check.Equal(*el.TextContent(), "\ufffd")
	})

	check.Case("character data", func() {
		text := check.Must(dom.NewText("hello world"))
		check.Equal(text.Length(), 11)
		check.Equal(text.SubstringData(6, 5), "world")
		text.InsertData(5, ",")
		text.AppendData("!")
		check.Equal(text.Data(), "hello, world!")
		text.ReplaceData(0, 5, "bye")
		text.DeleteData(3, 1)
		check.Equal(text.WholeText(), "bye world!")
		p := dom.Create(doc, dom.TagP)
		p.AppendChild(text)
		rest := text.SplitText(3)
		check.Equal(rest.Data(), " world!")
		check.Equal(p.ChildNodes().Length(), 2)
		p.Normalize()
		check.Equal(p.ChildNodes().Length(), 1)
		check.ErrorIs(dom.Catch(func() { text.SubstringData(99, 1) }), dom.Named("IndexSizeError"))
		check.Equal(check.Must(dom.NewText()).Data(), "")
	})

	check.Case("variadics of a union", func() {
		p := dom.Create(doc, dom.TagP)
		p.Append(dom.String("a"), dom.Create(doc, dom.TagB), dom.String("c"))
		p.Prepend(dom.Create(doc, dom.TagI))
		check.Equal(p.InnerHTML(), "<i></i>a<b></b>c")
		p.ReplaceChildren()
		check.Equal(p.InnerHTML(), "")
		b := dom.Create(doc, dom.TagB)
		p.AppendChild(b)
		b.Before(dom.String("before"))
		b.After(dom.String("after"), doc.CreateComment("x"))
		check.Equal(p.InnerHTML(), "before<b></b>after<!--x-->")
		b.ReplaceWith(dom.String("|"))
		check.Equal(*p.TextContent(), "before|after")
		check.ErrorIs(dom.Catch(func() { p.Append(doc) }), dom.Named("HierarchyRequestError"))
		many := make([]dom.NodeOrString, 200)
		for i := range many {
			many[i] = dom.String("x")
		}
		p.ReplaceChildren(many...)
		check.Equal(*p.TextContent(), strings.Repeat("x", 200))
	})

	check.Case("query, checked casts, and their errors", func() {
		body := stage(`<form id=f><input id=name value=v><input id=other><p id=p></p></form>`)
		input, err := dom.Query[*dom.HTMLInputElement](doc, "#name")
		check.NoError(err)
		check.Equal(input.Value(), "v")
		_, err = dom.Query[*dom.HTMLInputElement](doc, "#missing")
		check.ErrorIs(err, dom.ErrNotFound)
		_, err = dom.Query[*dom.HTMLInputElement](doc, "#p")
		check.ErrorIs(err, dom.ErrWrongType)
		_, err = dom.Query[*dom.Element](doc, "[[")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		var query *dom.QueryError
		check.True(errors.As(err, &query) && query.Selector == "[[")
		inputs := check.Must(dom.QueryAll[*dom.HTMLInputElement](body, "#f *"))
		check.Equal(len(inputs), 2)
		all := check.Must(dom.QueryAll[*dom.Element](body, "#f *"))
		check.Equal(len(all), 3)
		none := check.Must(dom.QueryAll[*dom.Element](body, "nav"))
		check.Equal(len(none), 0)
	})

	check.Case("As tells types apart", func() {
		stage("<svg><circle r=1 /></svg><p>")
		el := doc.Body().FirstElementChild()
		_, ok := dom.As[*dom.HTMLElement](el)
		check.True(!ok, "svg is no HTMLElement")
		svg, ok := dom.As[*dom.SVGSVGElement](el)
		check.True(ok && svg != nil)
		node, ok := dom.As[*dom.Node](el)
		check.True(ok && node.IsSameNode(el))
		circle := check.Must(dom.Query[*dom.SVGCircleElement](doc, "circle"))
		check.Equal(circle.R().BaseVal().Value(), 1)
		_, ok = dom.As[*dom.Element](doc.Head().FirstChild())
		check.True(ok)
		var nothing *dom.Node
		_, ok = dom.As[*dom.Element](nothing)
		check.True(!ok, "nil")
		_, ok = dom.As[*dom.Element](nil)
		check.True(!ok, "nil interface")
		_, ok = dom.As[*dom.Element](dom.ValueOf(7))
		check.True(!ok, "a number")
	})

	check.Case("As for interfaces without an interface object", func() {
		canvas := dom.Create(doc, dom.TagCanvas)
		context := canvas.GetContext("webgl")
		gl, ok := context.(*dom.WebGLRenderingContext)
		check.True(ok, "the union of contexts knows a WebGL context")
		extension := gl.GetExtension("OES_element_index_uint")
		_, ok = dom.As[*dom.OES_element_index_uint](extension)
		check.True(ok, "the extension itself")
		_, ok = dom.As[*dom.WEBGL_lose_context](extension)
		check.True(!ok, "another extension")
		lose, ok := dom.As[*dom.WEBGL_lose_context](gl.GetExtension("WEBGL_lose_context"))
		check.True(ok)
		lose.LoseContext()
		check.True(gl.IsContextLost())
	})

	check.Case("objects of an iframe's realm", func() {
		stage("")
		frame := dom.Create(doc, dom.TagIframe)
		doc.Body().AppendChild(frame)
		inner := frame.ContentDocument()
		check.True(inner != nil)
		p := inner.CreateElement("p")
		check.True(!p.JSValue().InstanceOf(js.Global().Get("HTMLElement")), "it is of another realm")
		html, ok := dom.As[*dom.HTMLParagraphElement](p)
		check.True(ok, "As across realms")
		_, ok = dom.As[*dom.HTMLElement](p)
		check.True(ok, "As of an ancestor across realms")
		_, ok = dom.As[*dom.HTMLInputElement](p)
		check.True(!ok, "As of another type across realms")
		html.SetTextContent("inner")
		inner.Body().AppendChild(html)
		check.Equal(*inner.Body().TextContent(), "inner")
		found, err := dom.Query[*dom.HTMLParagraphElement](inner, "p")
		check.NoError(err)
		check.True(found.IsSameNode(html))
		adopted := check.Must(doc.AdoptNode(html))
		check.True(adopted.OwnerDocument().IsSameNode(doc))
		win := frame.ContentWindow()
		check.Equal(win.Location().Href(), "about:blank")
		check.True(win.Parent().Document().IsSameNode(doc))
	})

	check.Case("exceptions by panic and Catch", func() {
		body := stage("<p></p>")
		p := body.FirstElementChild()
		err := dom.Catch(func() { p.AppendChild(body) })
		var exception *dom.Exception
		if check.True(errors.As(err, &exception)) {
			check.Equal(exception.Name(), "HierarchyRequestError")
			check.True(exception.Message() != "")
			domException, ok := dom.As[*dom.DOMException](exception)
			check.True(ok, "it is a DOMException")
			check.Equal(domException.Code(), dom.HIERARCHY_REQUEST_ERR)
		}
		check.NoError(dom.Catch(func() {}))
		check.ErrorIs(dom.Catch(func() { p.RemoveChild(nil) }), dom.Named("TypeError"))
		thrown := check.Panics(func() { dom.Catch(func() { panic("mine") }) })
		check.True(thrown == "mine", "other panics pass through Catch")
		_, err = p.Closest("::::")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		_, err = p.Matches("p:")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		check.ErrorIs(dom.Catch(func() { p.SetAttribute("a b", "") }), dom.Named("InvalidCharacterError"))
	})

	check.Case("callback interface with constants", func() {
		body := stage("<p>a</p><div><b>skip<i>deep</i></b></div><p>z</p>")
		filter := func(node *dom.Node) int {
			if node.NodeName() == "B" {
				return dom.FILTER_REJECT
			}
			if el, ok := dom.As[*dom.Element](node); ok && el.ChildElementCount() > 0 {
				return dom.FILTER_SKIP
			}
			return dom.FILTER_ACCEPT
		}
		before := dom.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		walker := doc.CreateTreeWalker(inner, body, new(dom.SHOW_ELEMENT), filter)
		var seen []string
		for node := walker.NextNode(); node != nil; node = walker.NextNode() {
			seen = append(seen, *node.TextContent())
		}
		check.Slices(seen, []string{"a", "z"})
		check.Equal(walker.WhatToShow(), dom.SHOW_ELEMENT)
		check.Equal(walker.Filter()(body.LastChild()), dom.FILTER_ACCEPT)
		iterator := doc.CreateNodeIterator(inner, body, new(dom.SHOW_TEXT))
		text := ""
		for node := iterator.NextNode(); node != nil; node = iterator.NextNode() {
			text += *node.NodeValue()
		}
		check.Equal(text, "askipdeepz")
		check.True(iterator.Filter() == nil)
		check.True(dom.LiveFuncs() > before)
		cancel()
		check.Eventually(func() bool { return dom.LiveFuncs() == before }, "the filter is released")
	})

	check.Case("ranges and selection", func() {
		body := stage("<p id=p>hello world</p>")
		text := body.FirstElementChild().FirstChild()
		r := check.Must(dom.NewRange())
		check.NoError(r.SetStart(text, 0))
		check.NoError(r.SetEnd(text, 5))
		check.Equal(r.String(), "hello")
		check.True(!r.Collapsed())
		check.Equal(r.EndOffset(), 5)
		check.NoError(r.SurroundContents(dom.Create(doc, dom.TagB)))
		check.Equal(body.InnerHTML(), `<p id="p"><b>hello</b> world</p>`)
		fragment := check.Must(r.CreateContextualFragment("<i>1</i><i>2</i>"))
		check.Equal(fragment.ChildElementCount(), 2)
		check.NoError(r.InsertNode(fragment))
		check.Equal(*body.TextContent(), "12hello world")
		check.ErrorIs(r.SetStart(text, 99), dom.Named("IndexSizeError"))
		selection := doc.GetSelection()
		selection.SelectAllChildren(body)
		check.Equal(selection.String(), "12hello world")
		check.Equal(selection.RangeCount(), 1)
		selection.RemoveAllRanges()
		check.Equal(selection.RangeCount(), 0)
		check.True(selection.AnchorNode() == nil)
		static := check.Must(dom.NewStaticRange(dom.NewStaticRangeInit(text, 1, text, 0)))
		check.True(static.Collapsed() == false && static.EndOffset() == 1)
	})

	check.Case("shadow roots, slots, templates: required dictionary members", func() {
		body := stage("<div><span slot=s>slotted</span></div><template><p>t</p></template>")
		host := body.FirstElementChild()
		init := dom.NewShadowRootInit(dom.ShadowRootModeOpen)
		init.DelegatesFocus = new(true)
		root := check.Must(host.AttachShadow(init))
		root.SetInnerHTML("<slot name=s></slot>")
		check.Equal(root.Mode(), dom.ShadowRootModeOpen)
		check.True(root.DelegatesFocus())
		check.True(host.ShadowRoot().IsSameNode(root))
		slot := check.Must(dom.Query[*dom.HTMLSlotElement](root, "slot"))
		nodes := slot.AssignedNodes()
		check.Equal(len(nodes), 1)
		check.Equal(*nodes[0].TextContent(), "slotted")
		_, err := host.AttachShadow(init)
		check.ErrorIs(err, dom.Named("NotSupportedError"))
		template := check.Must(dom.Query[*dom.HTMLTemplateElement](doc, "template"))
		clone := check.Must(doc.ImportNode(template.Content(), dom.Bool(true)))
		body.AppendChild(clone)
		check.Equal(*body.LastElementChild().TextContent(), "t")
		check.True(slot.GetRootNode().IsSameNode(root))
		check.True(slot.GetRootNode(&dom.GetRootNodeOptions{Composed: new(true)}).IsSameNode(doc))
	})

	check.Case("other documents, parsing and serializing", func() {
		parser := check.Must(dom.NewDOMParser())
		html := check.Must(parser.ParseFromString("<title>T</title><p>x", dom.DOMParserSupportedTypeTextHTML))
		check.Equal(html.Title(), "T")
		xml := check.Must(parser.ParseFromString(`<r xmlns="urn:x"><a b="1"/></r>`, dom.DOMParserSupportedTypeApplicationXML))
		check.Equal(*xml.DocumentElement().NamespaceURI(), "urn:x")
		serializer := check.Must(dom.NewXMLSerializer())
		check.Equal(check.Must(serializer.SerializeToString(xml)), `<r xmlns="urn:x"><a b="1"/></r>`)
		check.NoError(dom.Catch(func() { xml.CreateComment("x") }))
		_, err := xml.CreateCDATASection("]]>")
		check.ErrorIs(err, dom.Named("InvalidCharacterError"))
		fresh := doc.Implementation().CreateHTMLDocument("new")
		check.Equal(fresh.Title(), "new")
		_, err = doc.Implementation().CreateDocument(nil, "a:b")
		check.ErrorIs(err, dom.Named("NamespaceError"))
		made := check.Must(doc.Implementation().CreateDocument(nil, "r"))
		check.Equal(made.DocumentElement().TagName(), "r")
		count := check.Must(made.Evaluate(ctx, "count(/r)", made, nil, nil))
		check.Equal(count.NumberValue(), 1)
		resolved := ""
		check.Must(made.Evaluate(ctx, "count(/p:r)", made, func(prefix *string) *string {
			resolved = *prefix
			return new("urn:x")
		}, new(dom.ANY_TYPE)))
		check.Equal(resolved, "p")
	})

	check.Case("geometry: values, defaults in the middle, dictionaries", func() {
		stage(`<div id=d style="position:absolute;left:10px;top:20px;width:30px;height:40px"></div>`)
		rect := doc.GetElementByID("d").GetBoundingClientRect()
		check.Equal(rect.X(), 10)
		check.Equal(rect.Bottom(), 60)
		made := check.Must(dom.NewDOMRect(nil, new(2.5), nil, 7))
		check.Equal(made.X(), 0)
		check.Equal(made.Y(), 2.5)
		check.Equal(made.Bottom(), 9.5)
		check.Equal(made.ToJSON().Get("height").Float(), 7)
		made.SetX(-1)
		check.Equal(made.Left(), -1)
		point := dom.DOMPointFromPoint(&dom.DOMPointInit{X: new(3.0), W: new(0.5)})
		check.Equal(point.X(), 3)
		check.Equal(point.Y(), 0)
		check.Equal(point.W(), 0.5)
		matrix := check.Must(dom.NewDOMMatrixWithList([]float64{1, 0, 0, 1, 5, 6}))
		moved := matrix.TransformPoint(&dom.DOMPointInit{X: new(1.0)})
		check.Equal(moved.X(), 6)
		check.Equal(moved.Y(), 6)
		check.Equal(matrix.String(), "matrix(1, 0, 0, 1, 5, 6)")
		check.Slices(matrix.ToFloat32Array()[12:], []float32{5, 6, 0, 1})
		check.Equal(matrix.Translate(new(1.0), nil).E(), 6)
	})

	check.Case("tables, lists, options: indexed and legacy factory constructors", func() {
		table := dom.Create(doc, dom.TagTable)
		row := check.Must(table.InsertRow())
		cell := check.Must(row.InsertCell(0))
		cell.SetTextContent("c")
		check.Equal(table.Rows().Length(), 1)
		check.Equal(table.OuterHTML(), "<table><tbody><tr><td>c</td></tr></tbody></table>")
		check.ErrorIs(table.DeleteRow(5), dom.Named("IndexSizeError"))
		option := check.Must(dom.NewOption(new("text"), new("value"), nil, true))
		check.True(option.Selected() && !option.DefaultSelected())
		check.Equal(option.Value(), "value")
		image := check.Must(dom.NewImage(new(3), 4))
		check.Equal(image.OuterHTML(), `<img width="3" height="4">`)
		audio := check.Must(dom.NewAudio())
		check.Equal(audio.Preload(), "auto")
	})

	check.Case("middle optional arguments are absent", func() {
		event := check.Must(doc.CreateEvent("CustomEvent"))
		custom, ok := dom.As[*dom.CustomEvent](event)
		check.True(ok)
		custom.InitCustomEvent("x", nil, new(true), "detail")
		check.True(!custom.Bubbles() && custom.Cancelable())
		check.Equal(custom.Detail().String(), "detail")
	})

	check.Case("a door to plain syscall/js and back", func() {
		v := js.Global().Get("document").Call("createElement", "p")
		p := dom.HTMLParagraphElementFrom(v)
		p.SetID("x")
		check.Equal(v.Get("id").String(), "x")
		check.True(p.JSValue().Equal(v))
		check.True(dom.ElementFrom(js.Null()) == nil)
		check.True(dom.ElementFrom(js.Undefined()) == nil)
		names := slices.Collect(func(yield func(string) bool) { yield(p.TagName()) })
		check.Slices(names, []string{"P"})
	})

	check.Done()
}
