//go:build tools

// Package peers pins what `python -m benchmarks types` measures, and what it measures it on.
package peers

import (
	_ "github.com/coder/guts/cmd/gots"
	_ "github.com/gzuidhof/tygo"
	_ "github.com/tkrajina/typescriptify-golang-structs/tscriptify"
	_ "k8s.io/api/core/v1"
)
