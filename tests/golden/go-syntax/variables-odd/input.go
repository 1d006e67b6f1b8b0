package api

type A struct{}

func (A) m() {}

// Go understands this one, the grammar does not.
var method = struct{ A }.m

var after = [3]int{}

const Length = len(after)
