//go:build !js

package gowasm

import (
	"errors"
	"net/http"
	"reflect"
)

// WithValidation checks what comes: a pointer to each struct that is a body, a form, a message, an element of a body, or a
// parameter whose fields are parameters, after its own method Validate() error, if it has one. An error that the method
// declares and one of [Fail] are answered as such, others with 400 and what they say.
func WithValidation(check func(value any) error) HandlerOption {
	return func(s *Server) { s.validate = check }
}

// Validate checks a parameter whose fields were read.
func Validate[T any](c *Exchange, value *T) { c.check("parameters", value) }

// check notes what is wrong with what a pointer points to, unless something is wrong already.
func (c *Exchange) check(what string, pointer any) {
	if c.wrong == nil && c.invalid == nil {
		c.invalid = c.verdict(what, pointer)
	}
}

// verdict is the error with which a call fails for a value.
func (c *Exchange) verdict(what string, pointer any) error {
	err := validated(reflect.ValueOf(pointer).Elem(), c.server.validate)
	if err == nil || errors.As(err, new(*Failure)) {
		return err
	}
	for _, rule := range c.route.Errors {
		if _, declared := rule(err); declared {
			return err
		}
	}
	return Fail(http.StatusBadRequest, what+": "+err.Error())
}

type validator interface{ Validate() error }

// validated looks at a value, or at the elements of a list.
func validated(value reflect.Value, check func(any) error) error {
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			return nil
		}
		return validated(value.Elem(), check)
	}
	if own, ok := value.Addr().Interface().(validator); ok {
		if err := own.Validate(); err != nil {
			return err
		}
	}
	switch value.Kind() {
	case reflect.Slice, reflect.Array:
		if plain(value.Type().Elem()) {
			return nil
		}
		for i := range value.Len() {
			if err := validated(value.Index(i), check); err != nil {
				return err
			}
		}
	case reflect.Struct:
		if check != nil {
			return check(value.Addr().Interface())
		}
	}
	return nil
}

// plain reports whether values of a type have nothing to look at.
func plain(t reflect.Type) bool {
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Pointer && t.Kind() != reflect.Slice && !reflect.PointerTo(t).Implements(reflect.TypeFor[validator]())
}
