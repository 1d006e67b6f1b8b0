// Package app is printed by encoding/json.
package app

import "example.com/package-settings/shop"

type Order struct {
	Items []shop.Item
	Other Item
}

type Item struct{ X int }
