package v1

// Appended is text since Go 1.27, and an object before.
//
//corpus:wrong 1
//corpus:wrong null
//corpus:wrong {"S":1}
type Appended struct{ S string }

func (a Appended) AppendText(to []byte) ([]byte, error) { return append(to, "appended"...), nil }

//corpus:wrong {"v":null,"p":null,"n":0,"m":null}
//corpus:wrong {"v":"a","p":1,"n":0,"m":null}
//corpus:wrong {"v":"a","p":null,"n":null,"m":null}
//corpus:wrong {"v":"a","p":null,"n":0,"m":{"1":"1"}}
type FieldsOfAppended struct {
	V Appended               `json:"v"`
	P *Appended              `json:"p"`
	N AppendedNumber         `json:"n"`
	M map[AppendedNumber]int `json:"m"`
}

//corpus:wrong null
//corpus:wrong true
type AppendedNumber int

func (a AppendedNumber) AppendText(to []byte) ([]byte, error) { return append(to, "appended"...), nil }

//corpus:wrong {"v":1,"w":[]}
//corpus:wrong {"v":"a","w":[null]}
type PointersToAppended struct {
	V AppendedByPointer   `json:"v"`
	W []AppendedByPointer `json:"w"`
}

//corpus:wrong 1
//corpus:wrong null
type AppendedByPointer struct{ S string }

func (a *AppendedByPointer) AppendText(to []byte) ([]byte, error) {
	return append(to, "appended"...), nil
}
