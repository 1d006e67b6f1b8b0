package api

type Common struct {
	Name  string
	Alias *struct {
		Common
		Source string
	}
}

type Fine struct {
	Left *struct {
		Right []struct{ Fine *Fine }
	}
}
