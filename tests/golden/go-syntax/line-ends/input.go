package api

// Doc of é.
type é struct {
	A int // a
	/* b
	   c */
	B int `json:"b
"`
}
type Last int