package a

type A struct {
	B int 'json:"b"'
	C int "json:"c""
	D int `json:"d"` `x`
	E int “json”
	F int
	G int "json:\q"
}
