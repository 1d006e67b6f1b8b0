package two

import "example.com/app/one"

type Type struct{ One *one.Type }
