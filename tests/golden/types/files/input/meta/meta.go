package meta

type Object struct{ Name name }

type name struct{ First, Last string }

type Item[T any] struct{ Value T }
