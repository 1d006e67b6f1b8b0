package sub

type Task struct{ Y int }
