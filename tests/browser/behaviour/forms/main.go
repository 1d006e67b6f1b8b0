// Forms: fields of every kind, validation, submission, options, files.
package main

import (
	"context"
	"fmt"
	"strings"

	"gowasm.example/check"
	"gowasm.example/dom"
)

var (
	ctx = context.Background()
	doc = dom.Window().Document()
)

// form fills the body with a form.
func form(html string) *dom.HTMLFormElement {
	doc.Body().SetInnerHTML("<form id=f>" + html + "</form>")
	return check.Must(dom.Query[*dom.HTMLFormElement](doc, "#f"))
}

// option is an option of a text.
func option(text string) *dom.HTMLOptionElement { return check.Must(dom.NewOption(&text, nil, nil)) }

// get is the element of an id.
func get[T dom.Interface[T]](id string) T { return check.Must(dom.Query[T](doc, "#"+id)) }

func main() {
	check.Case("text fields: value, default, selection", func() {
		f := form(`<input id=a name=a value=first>`)
		a := get[*dom.HTMLInputElement]("a")
		check.Equal(a.Type(), "text")
		check.Equal(a.Value(), "first")
		a.SetValue("second \u00fc")
		check.Equal(a.DefaultValue(), "first")
		check.True(a.Form().IsSameNode(f))
		f.Reset()
		check.Equal(a.Value(), "first")
		check.NoError(a.SetSelectionRange(1, 3, "backward"))
		check.Equal(*a.SelectionStart(), 1)
		check.Equal(*a.SelectionEnd(), 3)
		check.Equal(*a.SelectionDirection(), "backward")
		check.NoError(a.SetRangeTextBetween("XX", 0, 1, dom.SelectionModeEnd))
		check.Equal(a.Value(), "XXirst")
		a.SetSelectionStart(0)
		a.SetSelectionEnd(6)
		check.NoError(a.SetRangeText("all"))
		check.Equal(a.Value(), "all")
	})

	check.Case("nullable numbers and setters that fail", func() {
		form(`<input id=n type=number value=5><input id=d type=date>`)
		n := get[*dom.HTMLInputElement]("n")
		check.True(n.SelectionStart() == nil, "a number field has no selection")
		check.ErrorIs(n.SetSelectionRange(0, 1), dom.Named("InvalidStateError"))
		check.ErrorIs(dom.Catch(func() { n.SetSelectionStart(1) }), dom.Named("InvalidStateError"))
		check.NoError(n.StepUp())
		check.NoError(n.StepUp(10))
		check.Equal(n.ValueAsNumber(), 16)
		check.NoError(n.SetValueAsNumber(2.5))
		check.Equal(n.Value(), "2.5")
		d := get[*dom.HTMLInputElement]("d")
		d.SetValue("2020-02-03")
		date := d.ValueAsDate()
		check.Equal(check.Must(date.Call("toISOString")).String(), "2020-02-03T00:00:00.000Z")
		d.SetValueAsDate(nil)
		check.Equal(d.Value(), "")
		d.SetValueAsDate(date)
		check.Equal(d.Value(), "2020-02-03")
		text := dom.Create(doc, dom.TagInput)
		check.ErrorIs(text.SetValueAsNumber(1), dom.Named("InvalidStateError"))
		number := text.ValueAsNumber()
		check.True(number != number, "NaN comes as NaN")
	})

	check.Case("checkboxes and radio buttons", func() {
		f := form(`<input type=radio name=r value=1><input type=radio name=r value=2 checked><input id=c type=checkbox>`)
		c := get[*dom.HTMLInputElement]("c")
		changes := 0
		dom.On(ctx, c, dom.EventChange, func(*dom.Event) { changes++ })
		c.Click()
		check.True(c.Checked())
		check.Equal(changes, 1)
		c.SetIndeterminate(true)
		check.True(c.Indeterminate())
		radios, ok := f.Elements().NamedItem("r").(*dom.RadioNodeList)
		if check.True(ok, "two of one name are a list") {
			check.Equal(radios.Value(), "2")
			radios.SetValue("1")
			check.Equal(radios.Value(), "1")
			check.Equal(radios.Length(), 2)
		}
		one, ok := f.Elements().NamedItem("c").(*dom.Element)
		check.True(ok && one.ID() == "c", "one of a name is an element")
		check.True(f.Elements().NamedItem("none") == nil)
		named, ok := f.Get("r").(*dom.RadioNodeList)
		check.True(ok && named.Length() == 2, "the form's own named getter")
		check.Equal(f.Length(), 3)
		check.Equal(f.At(2).ID(), "c")
		tags := ""
		for _, el := range f.All() {
			tags += el.TagName() + " "
		}
		check.Equal(tags, "INPUT INPUT INPUT ")
	})

	check.Case("selects: options, indexed setter, unions of arguments", func() {
		form(`<select id=s multiple><option>a<option selected>b</select>`)
		s := get[*dom.HTMLSelectElement]("s")
		check.Equal(s.Type(), "select-multiple")
		check.Equal(s.Value(), "b")
		check.NoError(s.Add(check.Must(dom.NewOption(new("c"), new("cv"), nil))))
		group := dom.Create(doc, dom.TagOptgroup)
		check.NoError(s.Add(group, dom.Int(0)))
		check.NoError(s.Add(option("before b"), s.Item(1)))
		var texts []string
		for i, o := range s.All() {
			check.Equal(o.Index(), i)
			texts = append(texts, o.Text())
		}
		check.Slices(texts, []string{"a", "before b", "b", "c"})
		s.SetAt(0, option("zero"))
		check.Equal(s.Item(0).Text(), "zero")
		check.Equal(s.Options().Length(), 4)
		s.Options().SetAt(5, option("five"))
		check.Equal(s.Length(), 6)
		s.SetAt(5, nil)
		s.SetLength(2)
		check.Equal(s.Length(), 2)
		s.Item(0).SetSelected(true)
		check.Equal(s.SelectedOptions().Length(), 1)
		check.True(s.NamedItem("none") == nil)
		s.Remove(0)
		check.Equal(s.Length(), 1)
		check.Equal(s.SelectedIndex(), -1)
		err := s.Add(option(""), doc.Body())
		check.ErrorIs(err, dom.Named("NotFoundError"))
	})

	check.Case("validation", func() {
		f := form(`<input id=a name=a required pattern="[a-z]+" maxlength=3><input id=b type=email value=nobody>`)
		a, b := get[*dom.HTMLInputElement]("a"), get[*dom.HTMLInputElement]("b")
		check.True(a.WillValidate() && !f.CheckValidity())
		check.True(a.Validity().ValueMissing() && !a.Validity().Valid())
		check.True(b.Validity().TypeMismatch())
		a.SetValue("A")
		check.True(a.Validity().PatternMismatch() && !a.Validity().ValueMissing())
		a.SetCustomValidity("no")
		check.True(a.Validity().CustomError())
		check.Equal(a.ValidationMessage(), "no")
		invalid := 0
		dom.On(ctx, a, dom.EventInvalid, func(e *dom.Event) { invalid++ })
		check.True(!a.CheckValidity())
		check.Equal(invalid, 1)
		a.SetCustomValidity("")
		a.SetValue("abc")
		b.SetValue("x@example.org")
		check.True(f.CheckValidity())
		check.Equal(a.MaxLength(), 3)
		check.ErrorIs(dom.Catch(func() { a.SetMaxLength(-1) }), dom.Named("IndexSizeError"))
	})

	check.Case("submission, submitter and FormData", func() {
		f := form(`<input name=a value=1><button id=go name=how value=button>go</button><input type=file name=f>`)
		var submitter string
		var entries []string
		dom.On(ctx, f, dom.EventSubmit, func(e *dom.SubmitEvent) {
			e.PreventDefault()
			submitter = e.Submitter().ID()
			data := check.Must(dom.NewFormData(f, e.Submitter()))
			for name, value := range data.All() {
				switch value := value.(type) {
				case dom.String:
					entries = append(entries, name+"="+string(value))
				case *dom.File:
					entries = append(entries, fmt.Sprint(name, ":", value.Name(), value.Size()))
				}
			}
		})
		dom.On(ctx, f, dom.EventFormdata, func(e *dom.FormDataEvent) { e.FormData().Append("late", "yes") })
		get[*dom.HTMLButtonElement]("go").Click()
		check.Equal(submitter, "go")
		check.Slices(entries, []string{"a=1", "how=button", "f:0", "late=yes"})
		check.NoError(f.RequestSubmit(get[*dom.HTMLButtonElement]("go")))
		check.ErrorIs(f.RequestSubmit(doc.Body()), dom.Named("TypeError"))
		_, err := dom.NewFormData(f, doc.Body())
		check.ErrorIs(err, dom.Named("TypeError"))
	})

	check.Case("text areas, labels, output, progress, fieldset, datalist", func() {
		f := form(`<fieldset id=fs><textarea id=t>one
two</textarea><label id=l for=t>T</label><output id=o for="a b">5</output><progress id=p max=10 value=3></progress>
			<input id=i list=dl><datalist id=dl><option value=x></datalist></fieldset>`)
		t := get[*dom.HTMLTextAreaElement]("t")
		check.Equal(t.Value(), "one\ntwo")
		check.Equal(t.TextLength(), 7)
		t.SetRows(7)
		check.Equal(t.Rows(), 7)
		check.Equal(t.Labels().Length(), 1)
		check.True(get[*dom.HTMLLabelElement]("l").Control().IsSameNode(t))
		o := get[*dom.HTMLOutputElement]("o")
		o.SetValue("6")
		check.Equal(o.DefaultValue(), "5")
		check.Equal(o.HTMLFor().Length(), 2)
		p := get[*dom.HTMLProgressElement]("p")
		check.Equal(p.Position(), 0.3)
		p.SetValue(5)
		check.Equal(p.Value(), 5)
		fs := get[*dom.HTMLFieldSetElement]("fs")
		fs.SetDisabled(true)
		check.True(fs.Elements().Length() == 3 && fs.Form().IsSameNode(f))
		check.True(!t.WillValidate(), "a disabled fieldset bars its fields")
		check.Equal(get[*dom.HTMLInputElement]("i").List().Options().Length(), 1)
	})

	check.Case("files chosen by a program", func() {
		form(`<input id=chosen type=file multiple>`)
		f := get[*dom.HTMLInputElement]("chosen")
		check.Equal(f.Files().Length(), 0)
		transfer := check.Must(dom.NewDataTransfer())
		file := check.Must(dom.NewFile([]dom.BlobPart{dom.String("hello "), dom.Bytes("bytes")}, "a.txt",
			&dom.FilePropertyBag{Type: new("text/plain"), LastModified: new(int64(1234567890123))}))
		item := transfer.Items().AddFile(file)
		check.Equal(item.Kind(), "file")
		check.True(transfer.Items().Add("text", "text/plain") != nil)
		check.Equal(transfer.Items().Length(), 2)
		check.Equal(transfer.GetData("text/plain"), "text")
		f.SetFiles(transfer.Files())
		check.Equal(f.Files().Length(), 1)
		for i, chosen := range f.Files().All() {
			check.Equal(i, 0)
			check.Equal(chosen.Name(), "a.txt")
			check.Equal(chosen.LastModified(), 1234567890123)
			check.Equal(chosen.Size(), 11)
			check.Equal(check.Must(chosen.Text(ctx)), "hello bytes")
		}
		check.True(strings.HasSuffix(f.Value(), "a.txt"))
		check.ErrorIs(dom.Catch(func() { f.SetValue("no") }), dom.Named("InvalidStateError"))
	})

	check.Case("input events", func() {
		form(`<input id=a>`)
		a := get[*dom.HTMLInputElement]("a")
		var got []string
		inner, cancel := context.WithCancel(ctx)
		dom.On(inner, a, dom.EventInput, func(e *dom.InputEvent) {
			data := "null"
			if e.Data() != nil {
				data = *e.Data()
			}
			got = append(got, e.InputType()+":"+data)
		})
		send := func(init *dom.InputEventInit) { a.DispatchEvent(check.Must(dom.NewInputEvent("input", init))) }
		send(&dom.InputEventInit{InputType: new("insertText"), Data: dom.Some("x")})
		send(&dom.InputEventInit{InputType: new("deleteContentForward"), Data: dom.None[string]()})
		send(&dom.InputEventInit{InputType: new("insertLineBreak")})
		cancel()
		send(&dom.InputEventInit{})
		check.Slices(got, []string{"insertText:x", "deleteContentForward:null", "insertLineBreak:null"})
		a.Focus(&dom.FocusOptions{PreventScroll: new(true)})
		check.True(doc.ActiveElement().IsSameNode(a))
		a.Blur()
		check.True(doc.ActiveElement().IsSameNode(doc.Body()))
	})

	check.Case("dialogs, popovers, details", func() {
		doc.Body().SetInnerHTML(`<dialog id=d>x</dialog><div id=p popover>y</div><details id=t><summary>s</summary></details>`)
		d := get[*dom.HTMLDialogElement]("d")
		check.NoError(d.ShowModal())
		check.True(d.Open())
		check.ErrorIs(d.Show(), dom.Named("InvalidStateError"))
		closed := make(chan string, 1)
		dom.On(ctx, d, dom.EventClose, func(*dom.Event) { closed <- d.ReturnValue() })
		d.Close("answer")
		check.Equal(<-closed, "answer")
		p := get[*dom.HTMLDivElement]("p")
		check.Equal(*p.Popover(), "auto")
		check.NoError(p.ShowPopover())
		check.True(check.Must(p.Matches(":popover-open")))
		check.True(!check.Must(p.TogglePopover()))
		check.True(check.Must(p.TogglePopover(dom.Bool(true))))
		check.NoError(p.HidePopover())
		check.ErrorIs(doc.Body().ShowPopover(), dom.Named("NotSupportedError"))
		p.SetPopoverNull()
		check.True(p.Popover() == nil && !p.HasAttribute("popover"))
		p.SetPopover("manual")
		check.Equal(*p.GetAttribute("popover"), "manual")
		t := get[*dom.HTMLDetailsElement]("t")
		toggled := make(chan dom.Value, 1)
		dom.Once(ctx, t, dom.EventToggle, func(e *dom.ToggleEvent) { toggled <- dom.ValueOf(e.NewState()) })
		t.SetOpen(true)
		check.Equal((<-toggled).String(), "open")
	})

	check.Done()
}
