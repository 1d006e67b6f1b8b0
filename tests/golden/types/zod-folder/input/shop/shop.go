package shop

type Item struct {
	Name string `json:"name" validate:"required"`
}
