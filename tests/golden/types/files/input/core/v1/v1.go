package v1

import "example.com/files/meta"

type Time struct{ Core meta.Object }

// Unreached is not asked for.
type Unreached struct{ X int }
