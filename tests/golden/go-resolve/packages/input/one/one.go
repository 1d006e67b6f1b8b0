package one

import "example.com/app/two"

type Type struct{ Two *two.Type }
