package v1

import (
	"bytes"
	"math/big"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

//corpus:wrong {"v":"x","m":{}}
//corpus:wrong {"v":{"Lock":1},"m":{},"a":{}}
type NothingExported struct {
	V bytes.Buffer    `json:"v"`
	M sync.Mutex      `json:"m"`
	A atomic.Int64    `json:"a"`
	B strings.Builder `json:"b"`
}

//corpus:wrong {"v":"Local"}
type Location struct {
	V *time.Location `json:"v"`
}

//corpus:wrong {"v":"1"}
//corpus:wrong {"v":null}
type BigIntValue struct {
	V big.Int `json:"v"`
}

// Errors may hold the one below, whose JSON is a string.
//
//corpus:wrong {}
type Errors struct {
	V error `json:"v"`
}

//corpus:wrong 1
//corpus:wrong {}
type StringError string

func (e StringError) Error() string { return string(e) }
