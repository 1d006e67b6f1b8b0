package collisions

type Task struct{ X int }

//gowasm:rename Task
type Other struct{ X int }
