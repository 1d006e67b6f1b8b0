package a

import fmt
import (
	"a",
	b c
	"d"
)
import "e" as f
