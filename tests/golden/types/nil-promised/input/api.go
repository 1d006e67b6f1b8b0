package api

type Lists struct {
	Slice []int
	Map   map[string]int
	Bytes []byte
	Named Names
	Point *int
}

type Names []string
