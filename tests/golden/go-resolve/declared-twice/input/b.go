package app

const Task = 1

var Doer int

func Task() {}
