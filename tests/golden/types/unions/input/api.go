package unions

// Shape is one of several.
//
//gowasm:union
type Shape interface{ isShape() }

// Circle is round.
type Circle struct {
	Radius float64 `json:"radius"`
}

type Square struct {
	Side  float64 `json:"side"`
	Inner Shape   `json:"inner,omitempty"`
}

type Group struct {
	Shapes []Shape `json:"shapes"`
}

func (Circle) isShape() {}
func (Square) isShape() {}
func (*Group) isShape() {}

// Event has its types in a field.
//
//gowasm:union
type Event interface {
	event()
	Name() string
}

type EventType string

const (
	EventOpened EventType = "opened"
	EventClosed EventType = "closed"
)

type Opened struct {
	Type EventType `json:"type"`
	By   string    `json:"by"`
}

type Closed struct {
	Type   EventType `json:"type,omitempty"`
	Reason *string   `json:"reason"`
}

type Moved struct {
	//gowasm:type "moved"
	Type string `json:"type"`
	To   int    `json:"to"`
}

func (Opened) event()         {}
func (Closed) event()         {}
func (Moved) event()          {}
func (e Opened) Name() string { return "" }
func (e Closed) Name() string { return "" }
func (e Moved) Name() string  { return "" }

type Drawing struct {
	Title  string                `json:"title"`
	Main   Shape                 `json:"main"`
	Others []Shape               `json:"others"`
	ByName map[string]Shape      `json:"byName,omitempty"`
	Deep   map[int][]Shape       `json:"deep"`
	Maybe  *Shape                `json:"maybe"`
	Events []Event               `json:"events"`
	States map[EventType][]Event `json:"states"`
}

type Shapes []Shape
