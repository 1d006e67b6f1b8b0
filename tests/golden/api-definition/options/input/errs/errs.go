package errs

type Unauthorized struct{ Realm string }

func (*Unauthorized) Error() string { return "unauthorized" }
