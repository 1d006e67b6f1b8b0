package api

type Failed struct{ Cause error }

type NotFound string

func (NotFound) Error() string { return "" }

type Code int

func (Code) Error() string { return "" }

type Several []error

func (Several) Error() string { return "" }
