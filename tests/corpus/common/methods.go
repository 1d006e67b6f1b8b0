package corpus

// Loud has constants, and a method that prints something else of them.
//
//corpus:open anything may be in it
type Loud int

const (
	LoudA Loud = iota
	LoudB
	LoudC
)

func (Loud) MarshalJSON() ([]byte, error) { return []byte(`"loud"`), nil }

// Shy has such a method for pointers only.
//
//corpus:open anything may be in it
type Shy string

const (
	ShyA Shy = "a"
	ShyB Shy = "b"
)

func (*Shy) MarshalJSON() ([]byte, error) { return []byte(`"shy"`), nil }

// Spoken makes text where there is a pointer.
//
//corpus:wrong 1
//corpus:wrong null
type Spoken string

const (
	SpokenA Spoken = "a"
	SpokenB Spoken = "b"
)

func (*Spoken) MarshalText() ([]byte, error) { return []byte("spoken"), nil }

//corpus:wrong {"v":{"a":1}}
type MapsOfMethodKeys struct {
	V map[Shy]bool `json:"v"`
}

//corpus:wrong {"v":{"a":1},"w":{}}
//corpus:wrong-v1 {"v":{},"w":{"a":"c"}}
type MapsOfSpoken struct {
	V map[Spoken]bool   `json:"v"`
	W map[string]Spoken `json:"w"`
}

//corpus:wrong {"p":"a","s":[1],"o":"a"}
//corpus:wrong {"p":1,"s":[],"o":"a"}
type FieldsOfSpoken struct {
	P *Spoken  `json:"p"`
	S []Spoken `json:"s"`
	O Spoken   `json:"o,omitempty"`
}

//corpus:wrong {"v":1}
type EmbeddedAliasOfPointer struct {
	PointerToString
	W int
}

//corpus:wrong {"v":1}
type PointerToString = *String

// MadeOfItself is made of itself where its method is called, and where it is not.
//
//corpus:wrong 1
//corpus:wrong {"vars":{"a":{"vars":"x"}}}
type MadeOfItself struct {
	Text  string                     `json:"text"`
	Vars  map[string]MadeOfItself    `json:"vars"`
	Pairs map[string][1]MadeOfItself `json:"pairs"`
}

func (*MadeOfItself) MarshalText() ([]byte, error) { return []byte("nested"), nil }
