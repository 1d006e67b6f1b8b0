//go:build !goexperiment.jsonv2

package gowasm

// replacement is what encoding/json prints for a byte that is no UTF-8.
const replacement = `\ufffd`
