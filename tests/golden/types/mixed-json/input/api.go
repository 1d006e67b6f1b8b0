// Package app is printed by encoding/json.
package app

import "example.com/mixed-json/shop"

type Order struct {
	Items []shop.Item
	Same  shop.Same
}
