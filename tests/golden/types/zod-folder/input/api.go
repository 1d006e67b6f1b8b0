package app

import "example.com/zod-folder/shop"

type Order struct {
	Items []shop.Item `json:"items" validate:"min=1"`
	Next  *Order      `json:"next"`
}

type Item struct{ X int }

type Uses struct{ Item Item }
