package v1

type Time struct{ Seconds int64 }
