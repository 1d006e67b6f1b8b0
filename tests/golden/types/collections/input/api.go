package api

type Key string

type Text struct{ text string }

func (t Text) MarshalText() ([]byte, error) { return []byte(t.text), nil }

type Collections struct {
	Slice        []int
	SliceOfSlice [][]string
	Array        [3]int
	Long         [100]int
	None         [0]int
	Matrix       [2][2]float64
	Map          map[string]int
	MapOfMap     map[string]map[string]bool
	Pointer      *int
	Twice        **string
	Pointers     []*string
	Bytes        []byte
	NamedBytes   []Small
	ByteArray    [4]byte
	SmallArray   [4]Small
	Omitted      []int          `json:",omitempty"`
	OmittedMap   map[string]int `json:",omitempty"`
	OmittedByte  []byte         `json:",omitempty"`
	OmittedNone  [0]int         `json:",omitempty"`
	OmittedArray [2]int         `json:",omitempty"`
	OmittedTwice **string       `json:",omitempty"`
	Struct       struct{ X, Y int }
	Empty        struct{}
	Deep         []struct {
		// Name is deep.
		Name  string
		Inner map[string]struct{ Z *int }
	}
}

type Small byte

type Keys struct {
	String map[string]int
	Named  map[Key]int
	Int    map[int]int
	Int8   map[int8]int
	Uint64 map[uint64]int
	Text   map[Text]int
	Unset  map[*Text]int
}
