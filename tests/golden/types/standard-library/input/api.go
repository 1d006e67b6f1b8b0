package api

import (
	"database/sql"
	"encoding/json"
	"math/big"
	"net"
	"net/netip"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

type Standard struct {
	Time     time.Time
	Duration time.Duration
	Month    time.Month
	Weekday  time.Weekday
	Number   json.Number
	Raw      json.RawMessage
	Int      *big.Int
	IntValue big.Int
	Float    *big.Float
	Rat      *big.Rat
	String   sql.NullString
	NullTime sql.NullTime
	Null     sql.Null[int]
	URL      *url.URL
	Values   url.Values
	Addr     netip.Addr
	Prefix   *netip.Prefix
	IP       net.IP
	IPNet    net.IPNet
	Mutex    sync.Mutex
	Counter  atomic.Int64
	Flag     *atomic.Bool
}
