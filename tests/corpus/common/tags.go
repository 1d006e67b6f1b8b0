package corpus

//corpus:wrong {"a":1}
//corpus:wrong {}
type TagName struct {
	A int `json:"b"`
}

//corpus:wrong {"a":1}
//corpus:wrong {"A":1,"B":2}
type TagOnlyOptions struct {
	A int `json:",omitempty"`
}

//corpus:wrong {"A":1,"B":2}
//corpus:wrong {"B":2}
type TagDash struct {
	A int
	B int `json:"-"`
}

//corpus:wrong {"a-b":"1","c.d":2,"e/f":3,"3":4}
//corpus:wrong {"a_b":1,"c.d":2,"e/f":3,"3":4}
//corpus:wrong {"a-b":1,"c.d":2,"e/f":3}
type TagPunctuation struct {
	A int `json:"a-b"`
	B int `json:"c.d"`
	C int `json:"e/f"`
	D int `json:"3"`
}

//corpus:wrong {"straße":1,"名前":2,"É":"x"}
//corpus:wrong {"strasse":1,"名前":2,"É":3}
type TagUnicode struct {
	A int `json:"straße"`
	B int `json:"名前"`
	É int
}

//corpus:wrong {"class":1,"default":2}
//corpus:wrong {"class":"","default":2,"constructor":3}
type TagReservedWords struct {
	A int `json:"class"`
	B int `json:"default"`
	C int `json:"constructor"`
}

//corpus:wrong {"a":1}
type TagOtherKeys struct {
	A int `yaml:"a" xml:"b,attr"`
}

//corpus:wrong {"db":1}
type TagAmongOthers struct {
	A int `db:"db" json:"a" validate:"required"`
}

//corpus:wrong {"a":1}
//corpus:wrong {}
type TagInInterpretedString struct {
	A int "json:\"b\""
}

//corpus:wrong {"$ref":1}
//corpus:wrong {"$ref":"","@id":2}
type TagSigns struct {
	Ref string `json:"$ref"`
	ID  string `json:"@id"`
}

//corpus:wrong {"A":1,"a":"x"}
//corpus:wrong {"A":1}
type TagsThatDifferByCase struct {
	A int `json:"A"`
	B int `json:"a"`
}
