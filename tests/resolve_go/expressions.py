"""Constant expressions, one a line, each of which Go evaluates as we do, or refuses as we do."""

from __future__ import annotations

PRELUDE = r"""
import (
	"math"
	"time"
	"unsafe"
)

type (
	Int8   int8
	Byte   uint8
	Text   string
	Alias  = Text
	Real   float32
	Flag   bool
	Pair   complex64
	Grid   [3][4]int
	Point  struct{ X, Y int32; Name string; On bool }
	Nested struct { On bool; Point; Last struct{} }
	Ptr    struct { *Point }
	List[T any] [2]T
)

const (
	A = iota
	B
	_
	D = "d"
	E
	F = iota * 1.5
	G
)

const (
	KB Int8 = 1 << iota
	MB
	GB
)

const (
	One, Two = iota, iota + 10
	Three, Four
)

const (
	S Text = "x"
	Big = 1 << 500
	Tiny = 1.0 / Big
)

var (
	array     [5]string
	grid      Grid
	pointer   = &grid
	point     Point
	nested    Nested
	ptr       Ptr
	composite = [...]int{1, 2, 9: 3}
	slice     []int
	text      = "not constant"
	dict      map[string][7]int
)

func function() [3]int { return [3]int{} }
"""

VALID = r"""
1
-1
+1
^0
^1
!true
!false && true || false
0x_1F
0b1010
0o17
017
1_000_000
0X1P-2
0x1.8p1
1e3
1E+3
.5
(5.)
00.5
09.5
1i
0x1i
017i
0o17i
1.5e2i
0b11i
'a'
'\n'
'\''
'\x41'
'\101'
'\377'
'\u00e9'
'\U0001F600'
'é'
'😀'
'\\'
""
"a\tb"
"\xff\xfe"
"\u00e9\U0001F600"
"\"quoted\""
"\377\000"
`raw \n`
"a" + "b" + S
S + "y"
D + E
1 + 2*3
(1 + 2) * 3
7 / 2
-7 / 2
7 / -2
-7 / -2
7 % 3
-7 % 3
7 % -3
-7 % -3
7.0 / 2
7 / 2.0
'a' / 2
'a' + 1
'a' + 1.0
'a' * 1i
1 + 1.5
1 + 2i
1.5 + 2i
(1 + 2i) * (3 - 4i)
(1 + 2i) / (3 - 4i)
1i * 1i
6 & 3
6 | 3
6 ^ 3
6 &^ 3
-6 & 3
-6 | 3
-6 ^ 3
1 << 10
1.0 << 10
1 << 10.0
'a' << 2
1 << 511
1 << 500 >> 498
-1 >> 3
-8 >> 1
uint8(200) >> 3
1 << uint(3)
1 << Int8(3)
(1 << 3) + 1.5
2.0 << 3 / 3
1 << 3 == 8
3.0 / 2 == 1.5
1 == 1.0
'a' == 97
"a" < "b"
"a" == "a"
"a" != "b"
"" >= "a"
S == "x"
true == false
true != (1 < 2)
1i == 1i
1i != 2
1 <= 2.5
int8(-128)
-int8(127)
^int8(0)
^uint8(0)
^uint8(5)
^Byte(1)
^uint64(0)
^uint32(1)
^uint(0)
^uintptr(0)
^int64(0)
uint64(1<<64 - 1)
int64(-1 << 63)
int(1 << 62)
uint8(255)
uint8(1.0)
uint8('a')
int('a' + 0.0)
int(5.0)
int(3 + 0i)
float32(0.1)
float64(0.1)
float64(float32(0.1))
float32(1) / 3
float64(1) / 3
float32(16777217)
float32(3.4028234663852886e38)
float64(1.7976931348623157e308)
float64(5e-324)
float64(1e-400)
float32(1e-50)
float32(-1e-50)
Real(0.1) * 3
0.1 + 0.2
float64(0.1) + 0.2
1.0 / 3.0
1 / 3.0 * 3
complex64(0.1 + 0.2i)
complex128(1)
Pair(1i) * Pair(1i)
complex(1, 2)
complex(1.5, 2)
complex(float32(0.1), 2)
complex(1, float64(0.1))
complex('a', 1)
real(1 + 2i)
imag(1 + 2i)
real(5)
imag(5)
real('a')
real(complex64(0.1i))
imag(complex64(0.1i))
imag(Pair(0.1i))
string('a')
string(rune(65))
string(rune(0x1F600))
string(rune(-1))
string(rune(0xD800))
string(rune(0x110000))
Text('b')
Text("c") + S
string(S)
Alias("e") + S
string("x") + "y"
len("")
len("héllo")
len("\xff\xfe")
len("\u00e9")
len(S)
len(D + "xyz")
len(array)
cap(array)
len(grid)
len(pointer)
len(grid[0])
len(&array)
len(composite)
len([3]int{})
len([...]int{1, 2, 3})
len([...]string{5: "a", "b"})
len(Grid{})
len(List[int]{})
len(*pointer)
len(dict["a"])
len([len(array)]int{})
len([2 * A + 1]int{})
min(1, 2)
max(1, 2.5)
min(1, 2.5)
min('a', 1)
max("a", "b", "")
min(int8(3), 2)
max(float32(0.1), 0.1)
min(1)
max(1, 2, 3)
min(S, "a")
A
B
E
F
G
KB
MB
GB
GB << 4
One + Two + Three + Four
Big >> 490
Big * Tiny
Big * Tiny == 1
math.Pi
math.Pi * 2
float32(math.Pi)
math.MaxUint64
math.MaxInt64 + 1
math.MaxFloat64
math.SmallestNonzeroFloat64
-math.MaxFloat32
math.MaxUint32 * math.MaxUint32
time.Second
5 * time.Second
time.Second / 3
time.Duration(1.5e9)
time.Hour % (7 * time.Minute)
time.March
time.March + 1
time.RFC3339 + "x"
float64(time.Minute) / 7
unsafe.Sizeof(0)
unsafe.Sizeof("")
unsafe.Sizeof(int8(0))
unsafe.Sizeof(point)
unsafe.Sizeof(nested)
unsafe.Sizeof(slice)
unsafe.Sizeof(dict)
unsafe.Sizeof(array)
unsafe.Sizeof(1i)
unsafe.Sizeof(complex64(0))
unsafe.Sizeof('a')
unsafe.Sizeof(true)
unsafe.Sizeof(0.5)
unsafe.Sizeof(pointer)
unsafe.Sizeof(ptr)
unsafe.Sizeof(struct{}{})
unsafe.Sizeof(point.Name)
unsafe.Alignof(point)
unsafe.Alignof(complex64(0))
unsafe.Alignof(point.On)
unsafe.Alignof([0]int64{})
unsafe.Offsetof(point.Name)
unsafe.Offsetof(point.On)
unsafe.Offsetof(nested.Last)
unsafe.Offsetof(nested.Point)
unsafe.Offsetof(nested.Name)
uintptr(unsafe.Sizeof(point)) * 2
Flag(true)
Flag(1 < 2) == true
Flag(true) && false
!Flag(true)
bool(Flag(true))
Int8(KB) + 1
-Int8(5)
int(KB) << 8
Byte(255) - 1
Real(1) == 1
1<<62 - 1
(((1)))
-(-1)
- -1
+-+1
1 - -1
0.0
-0.0
1e-1000
1e1000
1e1000 / 1e999
0x1p-1074
0x1p1023
1e100 * 1e100
5.0 / 3 * 3 - 5
1<<100 / 3
-(1 << 100) / 3
-(1 << 100) % 7
123456789012345678901234567890 % 97
0xFFFFFFFFFFFFFFFF
'\000'
"\a\b\f\n\r\t\v\\"
'\a' + '\b' + '\f' + '\r' + '\t' + '\v'
1 < 2 == true
1 < 2 && 2 < 3
"a"+"b" == "ab"
"""

REFUSED = r"""
undefined
math.Undefined
math.pi
int8(128)
int8(-129)
uint8(256)
uint8(-1)
-uint8(1)
uint(-1)
int8(127) + 1
int8(-128) / -1
KB << 8
Byte(255) + 1
uint64(1 << 64)
int64(1 << 63)
1 << 512 * 2
1 << 1075
1 << -1
1 << 1.5
1.5 << 1
"a" << 1
1 << "a"
true << 1
int8(1) << 8
int(1.5)
int(1i)
uint8(1.5)
float32(1e39)
float64(1e309)
float64(1i)
complex64(1e39)
1 / 0
1 % 0
1.0 / 0
1.0 / 0.0
1i / 0
int8(1) / 0
1.5 % 1
1.0 % 1
1i % 1
1i < 2i
true < false
true + false
true & true
1 && 2
1 || true
!1
!"a"
-"a"
-true
^1.5
^1i
+"a"
"a" - "b"
"a" * 2
"a" + 1
"a" + 'a'
"a" == 1
true == 1
nil
nil == nil
S + D + 1
S + string("a")
int8(1) + int16(1)
int8(1) == int16(1)
time.Second * int64(5)
Int8(1) + int8(1)
float32(1) + float64(1)
Text(1.5)
string(1.5)
string(true)
bool(1)
int("a")
int(true)
float64("a")
[]byte("a")
[]byte("a")[0]
"abc"[1]
"abc"[0:1]
len([]int{1})
len(text)
len(slice)
len(dict)
len(1)
len(true)
len()
len("a", "b")
cap("a")
cap(dict)
len(function())
function()
function
array
array[0]
point
point.X
point.Missing
unsafe.Sizeof
unsafe.Sizeof()
unsafe.Offsetof(point)
unsafe.Offsetof(ptr.Name)
math
math.Sqrt(2)
len
int
Text
Grid
*pointer
&array
[]int{}
func() {}
real("a")
real(float32(1))
imag(true)
complex(1, "a")
complex(1, 2, 3)
complex(1)
complex(1i, 1)
complex(float32(1), float64(1))
complex(int8(1), 1)
min()
min("a", 1)
min(true)
max(1i, 2)
min(int8(1), 1000)
max(slice)
new(int)
make([]int, 1)
append(slice, 1)
iota(1)
int(1, 2)
int()
Point{}
Grid(1)
interface{}(1)
any(1)
error(nil)
1 + nil
1 == nil
(1).x
math.Pi.x
_
"""
