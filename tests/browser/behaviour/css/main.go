// CSS: properties as accessors, style sheets, typed values, queries, setlike and maplike registries, namespaces.
package main

import (
	"context"
	"slices"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	win = dom.Window()
	doc = win.Document()
)

func box() *dom.HTMLDivElement {
	div := dom.Create(doc, dom.TagDiv)
	doc.Body().ReplaceChildren(div)
	return div
}

func main() {
	check.Case("properties", func() {
		div := box()
		style := div.Style()
		style.SetColor("red")
		style.SetBackgroundColor("blue")
		style.SetCSSFloat("left")
		style.SetWebkitTransform("none")
		check.Equal(style.Color(), "red")
		check.Equal(style.CSSText(), "color: red; background-color: blue; float: left; transform: none;")
		check.NoError(style.SetProperty("--own", " 7 "))
		check.Equal(style.GetPropertyValue("--own"), "7")
		check.NoError(style.SetProperty("width", "3px", "important"))
		check.Equal(style.GetPropertyPriority("width"), "important")
		check.Equal(check.Must(style.RemoveProperty("width")), "3px")
		style.SetColor("no colour") // what does not parse is ignored
		check.Equal(style.Color(), "red")
		style.SetColor("")
		var names []string
		for i, name := range style.CSSStyleDeclaration.All() { // All itself is the property of that name
			check.Equal(style.Item(i), name)
			names = append(names, name)
		}
		check.Slices(names, []string{"background-color", "float", "transform", "--own"})
		check.Equal(style.Length(), 4)
		style.SetCSSText("margin: 1px")
		check.Equal(style.MarginTop(), "1px")
	})

	check.Case("computed styles", func() {
		div := box()
		div.Style().SetFontSize("20px")
		computed := check.Must(win.GetComputedStyle(div))
		check.Equal(computed.FontSize(), "20px")
		check.Equal(computed.Display(), "block")
		err := dom.Catch(func() { computed.SetColor("red") })
		check.ErrorIs(err, dom.Named("NoModificationAllowedError"))
	})

	check.Case("style sheets and rules", func() {
		sheet := check.Must(dom.NewCSSStyleSheet())
		check.NoError(sheet.ReplaceSync("p { color: red } @media (min-width: 1px) { a { top: 0 } }"))
		rules := check.Must(sheet.CSSRules())
		check.Equal(rules.Length(), 2)
		rule, ok := dom.As[*dom.CSSStyleRule](rules.Item(0))
		check.True(ok && rule.SelectorText() == "p" && rule.Style().Color() == "red")
		media, ok := dom.As[*dom.CSSMediaRule](rules.Item(1))
		check.True(ok && media.Media().MediaText() == "(min-width: 1px)" && media.Type() == dom.MEDIA_RULE)
		check.True(media.ParentStyleSheet().JSValue().Equal(sheet.JSValue()))
		check.Equal(check.Must(sheet.InsertRule("b { left: 0 }", 1)), 1)
		_, err := sheet.InsertRule("nonsense")
		check.ErrorIs(err, dom.Named("SyntaxError"))
		check.ErrorIs(sheet.DeleteRule(99), dom.Named("IndexSizeError"))
		check.NoError(sheet.DeleteRule(1))
		var texts []string
		for _, rule := range rules.All() {
			texts = append(texts, strings.Fields(rule.CSSText())[0])
		}
		check.Slices(texts, []string{"p", "@media"})
		replaced := check.Must(sheet.Replace(ctx, "i { color: rgb(1, 2, 3) }"))
		check.True(replaced.JSValue().Equal(sheet.JSValue()))
		media.SetMedia("print") // [PutForwards=mediaText]
		check.Equal(media.Media().MediaText(), "print")
	})

	check.Case("observable arrays", func() {
		a := check.Must(dom.NewCSSStyleSheet())
		b := check.Must(dom.NewCSSStyleSheet(&dom.CSSStyleSheetInit{Disabled: new(true)}))
		check.True(b.Disabled())
		doc.SetAdoptedStyleSheets([]*dom.CSSStyleSheet{a, b})
		adopted := doc.AdoptedStyleSheets()
		check.True(len(adopted) == 2 && adopted[1].JSValue().Equal(b.JSValue()))
		check.NoError(a.ReplaceSync("div { color: rgb(9, 8, 7) }"))
		check.Equal(check.Must(win.GetComputedStyle(box())).Color(), "rgb(9, 8, 7)")
		doc.SetAdoptedStyleSheets(nil)
		check.Equal(len(doc.AdoptedStyleSheets()), 0)
		link := dom.Create(doc, dom.TagStyle)
		doc.Head().AppendChild(link)
		check.Equal(doc.StyleSheets().Length(), 1)
		for _, sheet := range doc.StyleSheets().All() {
			owner, ok := sheet.OwnerNode().(*dom.Element)
			check.True(ok && owner.IsSameNode(link))
		}
	})

	check.Case("the namespace CSS", func() {
		check.True(dom.CSS.Supports("color", "red") && !dom.CSS.Supports("color", "nonsense"))
		check.True(dom.CSS.SupportsCondition("(display: grid)"))
		check.Equal(dom.CSS.Escape(".a b"), `\.a\ b`)
		definition := dom.NewPropertyDefinition("--registered")
		definition.Inherits = new(true)
		check.NoError(dom.CSS.RegisterProperty(definition))
		check.ErrorIs(dom.CSS.RegisterProperty(definition), dom.Named("InvalidModificationError"))
	})

	check.Case("typed values: unions of numbers and objects, variadics", func() {
		length := dom.CSS.Px(10)
		check.Equal(length.String(), "10px")
		sum := length.Add(dom.CSS.Percent(5), dom.CSS.Px(1))
		check.Equal(sum.String(), "calc(10px + 5% + 1px)")
		math, ok := dom.As[*dom.CSSMathSum](sum)
		check.True(ok)
		var parts []string
		for _, part := range math.Values().All() {
			parts = append(parts, part.String())
		}
		check.Slices(parts, []string{"10px", "5%", "1px"})
		check.True(length.Mul(dom.Float(2)).Equals(dom.CSS.Px(20)))
		check.Equal(length.To("in").Unit(), "in")
		check.Equal(*length.Type().Length, 1)
		err := dom.Catch(func() { length.To("s") })
		check.ErrorIs(err, dom.Named("TypeError"))
		unit := check.Must(dom.NewCSSUnitValue(3, "s"))
		unit.SetValue(4)
		check.Equal(unit.String(), "4s")
		parsed := dom.CSSNumericValueParse("calc(1px + 2px)")
		check.Equal(parsed.String(), "calc(3px)")
		_, err = dom.NewCSSUnitValue(1, "nonsense")
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("style maps: iterables of pairs with lists", func() {
		div := box()
		attributes := div.AttributeStyleMap()
		attributes.Set("width", dom.CSS.Px(5))
		attributes.Set("transition-duration", dom.CSS.S(1), dom.CSS.S(2))
		check.Equal(div.Style().Width(), "5px")
		check.True(attributes.Has("width") && !attributes.Has("height"))
		value, ok := dom.As[*dom.CSSUnitValue](attributes.Get("width"))
		check.True(ok && value.Value() == 5)
		check.True(attributes.Get("height") == nil, "undefined is nil")
		check.Equal(len(attributes.GetAll("transition-duration")), 2)
		pairs := map[string]int{}
		for name, values := range attributes.All() {
			pairs[name] = len(values)
		}
		check.True(len(pairs) == 2 && pairs["transition-duration"] == 2)
		attributes.Delete("width")
		check.Equal(attributes.Size(), 1)
		attributes.Clear()
		check.Equal(attributes.Size(), 0)
		check.Equal(div.ComputedStyleMap().Get("display").String(), "block")
	})

	check.Case("maplike and setlike", func() {
		highlights := dom.CSS.Highlights()
		text := doc.CreateTextNode("words to mark")
		box().AppendChild(text)
		r := check.Must(dom.NewRange())
		check.NoError(r.SelectNodeContents(text))
		static := check.Must(dom.NewStaticRange(dom.NewStaticRangeInit(text, 3, text, 0)))
		mark := check.Must(dom.NewHighlight(r))
		mark.Add(static)
		mark.Add(static)
		check.Equal(mark.Size(), 2)
		check.True(mark.Has(r))
		count := 0
		for item := range mark.All() {
			check.True(!item.Collapsed())
			count++
		}
		check.Equal(count, 2)
		check.True(mark.Delete(r) && !mark.Delete(r))
		highlights.Set("one", mark)
		highlights.Set("two", check.Must(dom.NewHighlight()))
		check.Equal(highlights.Size(), 2)
		check.True(highlights.Get("one").JSValue().Equal(mark.JSValue()))
		check.True(highlights.Get("none") == nil && highlights.Has("two"))
		check.Slices(slices.Collect(highlights.Keys()), []string{"one", "two"})
		check.Equal(len(slices.Collect(highlights.Values())), 2)
		for name, h := range highlights.All() {
			check.Equal(h.Size(), map[string]int{"one": 1, "two": 0}[name])
		}
		check.True(highlights.Delete("two"))
		highlights.Clear()
		check.Equal(highlights.Size(), 0)
		mark.SetPriority(-3)
		mark.SetType(dom.HighlightTypeSpellingError)
		check.True(mark.Priority() == -3 && mark.Type() == dom.HighlightTypeSpellingError)
	})

	check.Case("media queries", func() {
		query := win.MatchMedia("(min-width: 1px)")
		check.True(query.Matches())
		check.Equal(query.Media(), "(min-width: 1px)")
		check.True(!win.MatchMedia("print").Matches())
	})

	check.Case("fonts", func() {
		face := check.Must(dom.NewFontFaceWithBuffer("Broken", []byte("no font")))
		_, err := face.Load(ctx)
		check.ErrorIs(err, dom.Named("SyntaxError"))
		check.Equal(face.Status(), dom.FontFaceLoadStatusError)
		fonts := doc.Fonts()
		fonts.Add(face)
		check.True(fonts.Has(face) && fonts.Size() == 1)
		for font := range fonts.All() {
			check.Equal(font.Family(), "Broken")
		}
		check.True(fonts.Delete(face))
		check.True(check.Must(fonts.Ready(ctx)) != nil)
	})

	check.Done()
}
