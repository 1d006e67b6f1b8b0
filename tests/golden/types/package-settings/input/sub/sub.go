package sub

type Sub struct{ X int }
