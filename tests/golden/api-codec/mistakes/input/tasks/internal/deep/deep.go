package deep

type Deep struct{ A int }
