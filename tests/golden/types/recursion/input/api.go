package api

type List []List

type Tree map[string]Tree

type Node struct {
	Next     *Node
	Children []Node
	Parents  map[string]*Node
	Other    Other
}

type Other struct{ Node *Node }

type Two [2]*Two

type Self *Self

type Around *Back

type Back *Around
