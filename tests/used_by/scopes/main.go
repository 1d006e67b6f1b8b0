// Globals, namespaces, statics, constants, views of mixins, CSS and iteration.
package main

import (
	"context"

	"gowasm.example/dom"
)

func main() {
	ctx := context.Background()
	scope := dom.DedicatedWorkerScope()
	println(scope.Location().Href(), scope.Navigator().OnLine())
	dom.Console.Log("a", 1)
	println(dom.CSS.Escape("a b"), dom.CSS.Supports("color", "red"))
	console := dom.Console
	console.Warn("b")
	blob, _ := dom.NewBlob([]dom.BlobPart{dom.String("x")})
	address, _ := dom.URLCreateObjectURL(blob)
	dom.URLRevokeObjectURL(address)
	body := dom.Window().Document().Body()
	body.GlobalEventHandlers().SetOnClick(ctx, func(e *dom.Event) any { return nil })
	body.ARIAMixin().SetAriaLabel("label")
	body.Style().SetColor("red")
	println(body.Style().BackgroundColor())
	for i, node := range body.ChildNodes().All() {
		println(i, node.NodeName())
	}
	for name, value := range body.Dataset().JSValue().Type().String() {
		println(name, value)
	}
	params, _ := dom.NewURLSearchParams("a=b")
	for k, v := range params.All() {
		println(k, v)
	}
	println(dom.XMLHttpRequest_DONE, dom.ARRAY_BUFFER, dom.ELEMENT_NODE)
	image, _ := dom.NewImage(nil)
	println(image.Complete())
	status := dom.ResponseJSON
	_ = status
}
