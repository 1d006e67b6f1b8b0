package api

type Task struct {
	A int `json:"a"`
	B int `json:"b" gowasm:"name=a"`
	//gowasm:rename a
	C int
}
