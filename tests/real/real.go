// Package real is why the module has what its go.mod says: the packages whose types the tests generate.
package real

import (
	_ "github.com/google/go-github/v75/github"
	_ "k8s.io/api/apps/v1"
	_ "k8s.io/api/core/v1"
)
