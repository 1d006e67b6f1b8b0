package api

type Tags struct {
	Plain      int
	Named      int `json:"named"`
	Ignored    int `json:"-"`
	Dash       int `json:"-,"`
	Empty      int `json:","`
	Spaced     int `json:"with space"`
	Dashed     int `json:"with-dash"`
	Unicode    int `json:"größe"`
	Number     int `json:"7"`
	Reserved   int `json:"class"`
	Dollar     int `json:"$ref"`
	Malformed  int `json:named2`
	Other      int `yaml:"other" json:"second"`
	Escaped    int "json:\"esc\\u0061ped\""
	unexported int
	A, B       int
}
