package api

type Names struct {
	Good      int `json:"a-b.c/d: [e]"`
	Backslash int `json:"a\\b"`
	Quote     int `json:"a'b,omitempty"`
	Smile     int "json:\"\u263a\""
	Tab       int `xml:"x" json:"a\tb"`
	Quoted    int `json:"'all'"`
}
