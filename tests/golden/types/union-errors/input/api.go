package api

//gowasm:union
type Open interface{ Area() float64 }

//gowasm:union
type NoInterface struct{ X int }

//gowasm:union
type Empty interface{ isEmpty() }

//gowasm:union type
type Mixed interface{ isMixed() }

type Text string

type Plain struct {
	Type string `json:"type"`
}

type Custom struct{ X int }

type Same struct {
	//gowasm:type "same"
	Type string `json:"type"`
}

type Again struct {
	//gowasm:type "same"
	Type string `json:"type"`
}

type Twice struct{ X int }

func (Text) isMixed()   {}
func (Plain) isMixed()  {}
func (Custom) isMixed() {}
func (Same) isMixed()   {}
func (Again) isMixed()  {}
func (Twice) isMixed()  {}
func (Twice) isOther()  {}

func (Custom) MarshalJSON() ([]byte, error) { return nil, nil }

//gowasm:union
type Other interface{ isOther() }

type Embeds struct {
	Again
	Y int
}
