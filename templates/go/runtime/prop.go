//go:build js && wasm

package rt

import "syscall/js"

// getProp reads a property of any value but undefined and null. The key is a string, symbol or number.
func getProp(this, key js.Value) (js.Value, *Exception) {
	if !isObject(this) {
		if this.IsUndefined() || this.IsNull() {
			return js.Value{}, typeError("cannot read property " + stringOf(key) + " of " + stringOf(this))
		}
		this = must(invoke(nativeObject.get(), this))
	}
	return invoke(nativeGet.get(), this, key)
}

func setProp(this, key js.Value, x any) *Exception {
	set := function{nativeSet.get(), uncurriedSet.get()}
	f := takeFrame()
	f.vals[firstArg], f.vals[firstArg+1] = this, key
	res, exc := f.runLast(wayCall, &set, js.Value{}, firstArg+2, x)
	return refused(res, exc, "cannot set property ", key)
}

func deleteProp(this, key js.Value) *Exception {
	res, exc := invoke(nativeDelete.get(), this, key)
	return refused(res, exc, "cannot delete property ", key)
}

// refused makes a TypeError, as strict code would, from the answer false.
func refused(res js.Value, exc *Exception, what string, key js.Value) *Exception {
	if exc == nil && res.Equal(js.ValueOf(false)) {
		return typeError(what + stringOf(key))
	}
	return exc
}

func raise(exc *Exception) {
	if exc != nil {
		throw(exc)
	}
}

//go:noinline
func throw(exc *Exception) { panic(exc) }

// Index reads an indexed property.
func Index(this Value, i int) Value { return Value{must(getProp(this.v, numberValue(float64(i))))} }

// SetIndex writes an indexed property.
func SetIndex(this Value, i int, v any) { raise(setProp(this.v, numberValue(float64(i)), v)) }

// DeleteIndex deletes an indexed property.
func DeleteIndex(this Value, i int) { raise(deleteProp(this.v, numberValue(float64(i)))) }

// Prop reads a named property.
func Prop(this Value, name string) Value { return Value{must(getProp(this.v, intern(name)))} }

// SetProp writes a named property.
func SetProp(this Value, name string, v any) { raise(setProp(this.v, intern(name), v)) }

// DeleteProp deletes a named property.
func DeleteProp(this Value, name string) { raise(deleteProp(this.v, intern(name))) }

// HasProp reports whether there is a property of the name, as the operator in tells.
func HasProp(this Value, name string) bool {
	return must(invoke(nativeHas.get(), this.v, intern(name))).Bool()
}

// TryIndex reads an indexed property.
func TryIndex(this Value, i int) (Value, error) {
	return result(getProp(this.v, numberValue(float64(i))))
}

// TrySetIndex writes an indexed property.
func TrySetIndex(this Value, i int, v any) error {
	return failure(setProp(this.v, numberValue(float64(i)), v))
}

// TryDeleteIndex deletes an indexed property.
func TryDeleteIndex(this Value, i int) error {
	return failure(deleteProp(this.v, numberValue(float64(i))))
}

// TryProp reads a named property.
func TryProp(this Value, name string) (Value, error) { return result(getProp(this.v, intern(name))) }

// TrySetProp writes a named property.
func TrySetProp(this Value, name string, v any) error {
	return failure(setProp(this.v, intern(name), v))
}

// TryDeleteProp deletes a named property.
func TryDeleteProp(this Value, name string) error {
	return failure(deleteProp(this.v, intern(name)))
}

// Field reads a member of a dictionary that JavaScript made; a dictionary that is not there has no members.
func Field(v Value, name string) Value {
	if v.IsNullish() {
		return Undefined
	}
	return Prop(v, name)
}
