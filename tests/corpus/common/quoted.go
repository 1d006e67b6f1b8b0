package corpus

//corpus:wrong {"v":1}
//corpus:wrong {"v":"x"}
//corpus:wrong {"v":null}
type QuotedInt struct {
	V int `json:"v,string"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":"a"}
type QuotedInt64 struct {
	V int64 `json:"v,string"`
}

//corpus:wrong {"v":1.5}
type QuotedFloat struct {
	V float64 `json:"v,string"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":"x"}
type QuotedPointer struct {
	V *int64 `json:"v,string"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
type QuotedOmitempty struct {
	V int64 `json:"v,omitempty,string"`
}

//corpus:wrong {"v":1}
type QuotedNamed struct {
	V NamedInt `json:"v,string"`
}
