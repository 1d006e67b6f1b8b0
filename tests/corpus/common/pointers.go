package corpus

//corpus:wrong {"v":"a"}
//corpus:wrong {}
type Pointer struct {
	V *int `json:"v"`
}

//corpus:wrong {"v":1}
//corpus:wrong {}
type PointerToPointer struct {
	V **string `json:"v"`
}

//corpus:wrong {"v":{"v":1}}
//corpus:wrong {"v":{}}
type PointerToStruct struct {
	V *String `json:"v"`
}

//corpus:wrong "a"
//corpus:wrong {}
type NamedPointer *int

//corpus:wrong {"v":"a"}
type FieldOfNamedPointer struct {
	V NamedPointer `json:"v"`
}

//corpus:wrong {"value":1,"next":{"value":2}}
//corpus:wrong {"value":"1","next":null}
//corpus:wrong {"value":1}
type List struct {
	Value int   `json:"value"`
	Next  *List `json:"next"`
}

//corpus:wrong {"children":[{"children":1}]}
//corpus:wrong {"children":[1]}
type Tree struct {
	Children []Tree `json:"children"`
}

//corpus:wrong {"children":{"a":{"children":[]}}}
//corpus:wrong {"children":{"a":1}}
type MapTree struct {
	Children map[string]MapTree `json:"children"`
}

//corpus:wrong {"b":{"a":1}}
//corpus:wrong {"b":{"a":{"b":true}}}
type MutualA struct {
	B *MutualB `json:"b,omitempty"`
}

//corpus:wrong {"a":1}
type MutualB struct {
	A *MutualA `json:"a,omitempty"`
}

//corpus:wrong [1]
//corpus:wrong ["a"]
//corpus:wrong {}
type SliceOfItself []SliceOfItself

//corpus:wrong {"a":1}
//corpus:wrong {"a":{"b":"c"}}
type MapOfItself map[string]MapOfItself

//corpus:wrong {"v":{"Inner":1}}
//corpus:wrong {"v":{}}
type Anonymous struct {
	V struct {
		Inner string
	} `json:"v"`
}

//corpus:wrong {"v":[{"a":"1"}]}
//corpus:wrong {"v":[{}]}
type SliceOfAnonymous struct {
	V []struct {
		A int `json:"a"`
	} `json:"v"`
}

//corpus:wrong {"v":{"k":{"a":"1"}}}
type MapOfAnonymous struct {
	V map[string]struct {
		A int `json:"a"`
	} `json:"v"`
}

//corpus:wrong {"v":{"a":{"b":1}}}
//corpus:wrong {"v":null}
type AnonymousInAnonymous struct {
	V struct {
		A struct {
			B string `json:"b"`
		} `json:"a"`
	} `json:"v"`
}

//corpus:wrong {"v":{}}
//corpus:wrong {"v":{"v":1}}
type AnonymousWithEmbedded struct {
	V struct {
		String
	} `json:"v"`
}

//corpus:wrong {"v":{"v":1}}
type PointerToAnonymous struct {
	V *struct {
		W int `json:"w"`
	} `json:"v"`
}
