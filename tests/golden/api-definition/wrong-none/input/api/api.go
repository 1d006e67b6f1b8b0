package api

// Tasks is not marked.
type Tasks interface {
	Get() error
}
