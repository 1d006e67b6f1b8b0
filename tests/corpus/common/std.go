package corpus

import (
	"bytes"
	"container/list"
	"database/sql"
	"image"
	"image/color"
	"io/fs"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/mail"
	"net/netip"
	"net/url"
	"regexp"
	"sync"
	"sync/atomic"
	"time"
)

//corpus:wrong {"v":1,"p":null}
//corpus:wrong {"v":"2024-01-01T00:00:00Z"}
//corpus:wrong {"v":null,"p":null}
type Times struct {
	V time.Time  `json:"v"`
	P *time.Time `json:"p"`
}

//corpus:wrong {"v":"May"}
//corpus:wrong {"v":1,"w":"Monday"}
//corpus:wrong {"v":1,"w":7}
type MonthAndWeekday struct {
	V time.Month   `json:"v"`
	W time.Weekday `json:"w"`
}

//corpus:wrong {"v":"https://example.com"}
//corpus:wrong {"v":null}
type URL struct {
	V url.URL `json:"v"`
}

//corpus:wrong {"v":"https://example.com"}
type PointerToURL struct {
	V *url.URL `json:"v"`
}

//corpus:wrong {"v":{"a":"1"}}
//corpus:wrong {"v":{"a":[1]}}
type Query struct {
	V url.Values `json:"v"`
}

//corpus:wrong {"a":1,"p":"","q":""}
//corpus:wrong {"a":null,"p":"","q":""}
type Addresses struct {
	A netip.Addr     `json:"a"`
	P netip.AddrPort `json:"p"`
	Q netip.Prefix   `json:"q"`
}

//corpus:wrong {"v":[1,2,3,4]}
//corpus:wrong {"v":1}
type IP struct {
	V net.IP `json:"v"`
}

//corpus:wrong {"v":{"IP":"","Mask":[255]}}
type IPNet struct {
	V net.IPNet `json:"v"`
}

//corpus:wrong {"v":"1"}
//corpus:wrong {}
type BigIntPointer struct {
	V *big.Int `json:"v"`
}

//corpus:wrong {"f":1.5,"r":"1/3"}
//corpus:wrong {"f":"1.5","r":0.3}
type BigFloatAndRat struct {
	F *big.Float `json:"f"`
	R *big.Rat   `json:"r"`
}

//corpus:wrong {"v":"a"}
//corpus:wrong {"v":null}
//corpus:wrong {"v":{"String":"a"}}
type NullString struct {
	V sql.NullString `json:"v"`
}

//corpus:wrong {"v":{"V":"1","Valid":true}}
//corpus:wrong {"v":1}
type NullGeneric struct {
	V sql.Null[int] `json:"v"`
}

//corpus:wrong {"v":{"Time":1,"Valid":true}}
type NullTime struct {
	V sql.NullTime `json:"v"`
}

//corpus:wrong {"v":1}
//corpus:wrong {"v":null}
type SlogLevel struct {
	V slog.Level `json:"v"`
}

//corpus:wrong {"v":{}}
//corpus:wrong {"v":1}
type Pattern struct {
	V *regexp.Regexp `json:"v"`
}

//corpus:wrong {"v":{"a":["b"]},"w":1}
//corpus:wrong {"v":{"a":"b"}}
type Header struct {
	V http.Header `json:"v"`
}

//corpus:wrong {"v":{"Name":"a"}}
//corpus:wrong {"v":"a=b"}
type Cookie struct {
	V *http.Cookie `json:"v"`
}

//corpus:wrong {"v":{"Name":"a","Address":1}}
type MailAddress struct {
	V mail.Address `json:"v"`
}

//corpus:wrong {"v":"rw"}
type FileMode struct {
	V fs.FileMode `json:"v"`
}

//corpus:wrong {"v":{"X":1}}
//corpus:wrong {"v":[1,2]}
type Point struct {
	V image.Point `json:"v"`
}

//corpus:wrong {"v":{"Min":{"X":1,"Y":1},"Max":{"X":"1","Y":1}}}
type Rectangle struct {
	V image.Rectangle `json:"v"`
}

//corpus:wrong {"v":{"R":1,"G":1,"B":1}}
//corpus:wrong {"v":"#fff"}
type RGBA struct {
	V color.RGBA `json:"v"`
}

//corpus:wrong {"v":{"Pix":[1],"Stride":1,"Rect":{"Min":{"X":1,"Y":1},"Max":{"X":1,"Y":1}}}}
type Gray struct {
	V *image.Gray `json:"v"`
}

//corpus:wrong {"v":{}}
//corpus:wrong {"v":{"Value":1,"next":null}}
type ListElement struct {
	V list.Element `json:"v"`
}

//corpus:wrong {"v":{"Valid":true,"Int64":1}}
//corpus:wrong {"v":{"Valid":1,"Bool":true},"w":{"Valid":true,"Int64":1}}
type NullOthers struct {
	V sql.NullBool  `json:"v"`
	W sql.NullInt64 `json:"w"`
}

var (
	_ bytes.Buffer
	_ sync.Mutex
	_ atomic.Int64
)
