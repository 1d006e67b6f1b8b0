package meta

type Object struct {
	Name  string
	Other *Object
}
