package other

type hidden struct{}

type Other struct{ H hidden }
