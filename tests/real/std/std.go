// Package std has fields of many types of the standard library, as programs have them.
package std

import (
	"archive/tar"
	"archive/zip"
	"container/list"
	"container/ring"
	"crypto/x509/pkix"
	"database/sql"
	"encoding/csv"
	"encoding/pem"
	"encoding/xml"
	"expvar"
	"go/ast"
	"go/token"
	"image"
	"image/color"
	"image/gif"
	"io/fs"
	"log/slog"
	"math/big"
	"mime/multipart"
	"net"
	"net/http"
	"net/mail"
	"net/netip"
	"net/textproto"
	"net/url"
	"os/user"
	"regexp/syntax"
	"runtime"
	"runtime/debug"
	"text/template/parse"
	"time"
)

type Web struct {
	Cookie    http.Cookie
	Cookies   []*http.Cookie
	Header    http.Header
	SameSite  http.SameSite
	State     http.ConnState
	Protocols *http.Protocols
	URL       *url.URL
	Query     url.Values
	Address   *mail.Address
	Mail      mail.Header
	MIME      textproto.MIMEHeader
	File      multipart.FileHeader
	Error     *url.Error
	Proto     *textproto.Error
}

type Network struct {
	IP        net.IP
	Mask      net.IPMask
	Net       *net.IPNet
	TCP       net.TCPAddr
	MX        []net.MX
	SRV       net.SRV
	Hardware  net.HardwareAddr
	Interface net.Interface
	Flags     net.Flags
	Addr      netip.Addr
	Port      netip.AddrPort
	Prefix    map[netip.Prefix]netip.Addr
	DNS       *net.DNSError
	Op        *net.OpError
}

type Files struct {
	Tar   tar.Header
	Zip   zip.FileHeader
	Mode  fs.FileMode
	Path  *fs.PathError
	User  user.User
	Group *user.Group
	PEM   pem.Block
	XML   xml.Name
	Attr  []xml.Attr
	CSV   *csv.ParseError
}

type Numbers struct {
	Int      *big.Int
	Float    *big.Float
	Rat      *big.Rat
	Accuracy big.Accuracy
	Duration time.Duration
	Month    time.Month
	Time     time.Time
	Level    slog.Level
	Source   slog.Source
	Count    expvar.Int
}

type Database struct {
	String   sql.NullString
	Bool     sql.NullBool
	Byte     sql.NullByte
	Float    sql.NullFloat64
	Time     sql.NullTime
	Generic  sql.Null[map[string]time.Time]
	Options  *sql.TxOptions
	Stats    sql.DBStats
	NamedArg sql.NamedArg
}

type Pictures struct {
	RGBA    *image.RGBA
	Point   image.Point
	Config  image.Config
	Color   color.NRGBA64
	Palette color.Palette
	GIF     gif.GIF
	Ratio   image.YCbCrSubsampleRatio
}

type Programs struct {
	Ident    *ast.Ident
	Call     ast.CallExpr
	Block    *ast.BlockStmt
	Comment  ast.CommentGroup
	Position token.Position
	Token    token.Token
	Regexp   syntax.Regexp
	Op       syntax.Op
	Tree     parse.Tree
	Memory   runtime.MemStats
	Frame    runtime.Frame
	Build    debug.BuildInfo
	GC       debug.GCStats
	Name     pkix.Name
	Revoked  []pkix.RevokedCertificate
	List     list.Element
	Ring     *ring.Ring
}
