package shop

import "example.com/package-settings/sub"

type Item struct {
	Name string
	Sub  sub.Sub
}
