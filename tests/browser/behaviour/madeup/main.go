// Every construct of Web IDL through interfaces that are made up: made.webidl says what, page.js does it.
package main

import (
	"context"
	"errors"
	"maps"
	"math"
	"slices"
	"strings"
	"syscall/js"
	"time"

	"gowasm.example/behaviour/madeup/made"
	"gowasm.example/check"
)

var ctx = context.Background()

func part(label string) *made.Part { return check.Must(made.NewPart(label)) }

// fails gives the exception that a function panics with.
func fails(fn func()) *made.Exception {
	var exception *made.Exception
	if !errors.As(made.Catch(fn), &exception) {
		check.Fail("no exception")
		return &made.Exception{}
	}
	return exception
}

func main() {
	check.Case("constructors, inheritance, mixins, stringifiers", func() {
		base := check.Must(made.NewBase())
		check.Equal(base.Label(), "base")
		check.Equal(check.Must(made.NewBase("other")).Label(), "other")
		p := check.Must(made.NewPart("p", 7))
		check.Equal(p.Size(), 7)
		check.Equal(p.Kind(), "Part")
		check.Equal(p.String(), "<p>")
		p.SetName("ann")
		check.Equal(p.Greet(), "hello, ann")
		check.Equal(p.Greet("bye"), "bye, ann")
		p.SetOther("forwarded")
		check.Equal(p.Other().Note(), "forwarded")
		check.True(p.Other().IsOther())
		up, ok := made.As[*made.Base](p)
		check.True(ok && up.Label() == "p")
		down, ok := made.As[*made.Part](up)
		check.True(ok && down.Size() == 7)
		_, ok = made.As[*made.Part](base)
		check.True(!ok)
		_, ok = made.As[*made.Other](p)
		check.True(!ok)
	})

	check.Case("arguments: tails, middles, nullables, rests", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.Two(-1, "x"), `2|-1|"x"`)
		check.Equal(args.Tail(1), `1|1`)
		check.Equal(args.Tail(1, ""), `2|1|""`)
		check.Equal(args.Middle(nil, nil, nil), `0|`)
		check.Equal(args.Middle(nil, new(false), nil), `2|undefined|false`)
		check.Equal(args.Middle(new(0), nil, new("")), `3|0|undefined|""`)
		check.Equal(args.Middle(nil, nil, nil, &made.Plain{Count: new(1)}), `4|undefined|undefined|undefined|{count:1}`)
		check.Equal(args.Nullables(nil, nil, nil), `3|null|null|null`)
		check.Equal(args.Nullables(new(0), new(""), part("c"), made.MoodBad), `4|0|""|Part(c)|"bad"`)
		check.Equal(args.Rest("r"), `1|"r"`)
		check.Equal(args.Rest("r", 1, 2, 3), `4|"r"|1|2|3`)
		many := make([]int, 1000)
		check.Equal(args.Rest("r", many...), `1001|"r"`+strings.Repeat("|0", 1000))
		check.Equal(args.RestOfUnions(made.String("s"), made.Bool(true), part("u")), `3|"s"|true|Part(u)`)
		check.Equal(args.RestOfUnions(), `0|`)
		check.Equal(args.Base(check.Must(made.NewBase())), `1|Base(base)`)
		check.Equal(args.Base(part("sub")), `1|Part(sub)`)
		check.Equal(args.Bytes("by", "\u00fcsv"), "2|\"by\"|\"\u00fcsv\"")
	})

	check.Case("overloads", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.Overloaded(5), `1|5`)
		check.Equal(args.OverloadedWithText("t", true), `2|"t"|true`)
		check.Equal(args.OverloadedWithPart(part("o")), `1|Part(o)`)
		check.Equal(args.OverloadedWithList([]int{1, 2}), `1|[1,2]`)
	})

	check.Case("any, object, symbol", func() {
		args := check.Must(made.NewArgs())
		returns := check.Must(made.NewReturns())
		symbol := returns.SymbolOf("mine")
		check.Equal(args.Anything(nil, made.ValueOf(map[string]any{}), symbol), `3|null|{}|Symbol(mine)`)
		check.Equal(args.Anything(made.Undefined, []any{1, "x", nil}, symbol), `3|undefined|[1,"x",null]|Symbol(mine)`)
		big, _ := made.ParseBigInt("-99999999999999999999")
		check.Equal(args.Anything(big, []string{"a"}, symbol), `3|-99999999999999999999n|["a"]|Symbol(mine)`)
		check.Equal(args.Anything([]byte{1}, part("p"), symbol), `3|Uint8Array[1]|Part(p)|Symbol(mine)`)
		check.Equal(args.Anything(made.MoodGood, js.Global().Get("Array").New(2), symbol), `3|"good"|[,]|Symbol(mine)`)
		check.Equal(args.Anything(map[string]any{"b": []any{map[string]any{"c": 1.5}}, "a": true}, made.Null, symbol), `3|{a:true,b:[{c:1.5}]}|null|Symbol(mine)`)
		check.Equal(fails(func() { args.Anything(struct{}{}, nil, symbol) }).Name(), "TypeError")
		check.Equal(fails(func() { args.Anything(make(chan int), nil, symbol) }).Name(), "TypeError")
	})

	check.Case("sequences and records, nested and empty", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.List([]made.StringOrInt{made.String("a"), made.Int(1)}, []*made.Part{part("p"), nil}), `2|["a",1]|[Part(p),null]`)
		check.Equal(args.List(nil, nil), `2|[]|[]`)
		check.Equal(args.Nested([][][]int{{{1}, {}}, {}}), `1|[[[1],[]],[]]`)
		check.Equal(args.Record(map[string]*made.Plain{"b": {}, "a": {Text: new("x")}}), `1|{a:{text:"x"},b:{}}`)
		check.Equal(args.Record(nil, map[string]int{"\u00fc": 1, "__proto__": 2, "": 3}), "2|{}|{:3,__proto__:2,\u00fc:1}")
	})

	check.Case("dictionaries: unset is absent", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.Dictionary(), `0|`)
		check.Equal(args.Dictionary(nil), `0|`)
		check.Equal(args.Dictionary(&made.Plain{}), `1|{}`)
		check.Equal(args.Dictionary(&made.Plain{
			Flag: new(false), Tiny: new(0), Count: new(0), Wide: new(int64(0)), Ratio: new(0.0), Text: new(""), Mood: new(made.MoodEmpty),
		}), `1|{count:0,flag:false,mood:"",ratio:0,text:"",tiny:0,wide:0}`)
		check.Equal(args.Dictionary(&made.Plain{Anything: 1, Thing: []any{}}), `1|{anything:1,thing:[]}`)
		check.Equal(args.Dictionary(&made.Plain{Anything: made.Null}), `1|{anything:null}`)
	})

	check.Case("dictionaries: null is not absent", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.NullableDictionary(&made.Nullables{}), `1|{}`)
		check.Equal(args.NullableDictionary(&made.Nullables{
			Flag: made.None[bool](), Count: made.None[int](), Ratio: made.None[float64](), Text: made.None[string](),
			Mood: made.None[made.Mood](), Wide: made.None[uint64](), Part: &made.Part{},
		}), `1|{count:null,flag:null,mood:null,part:null,ratio:null,text:null,wide:null}`)
		check.Equal(args.NullableDictionary(&made.Nullables{
			Flag: made.Some(false), Count: made.Some(0), Text: made.Some(""), Mood: made.Some(made.MoodEmpty), Wide: made.Some(uint64(1)<<53 - 1),
			Part: part("n"), List: []int{},
		}), `1|{count:0,flag:false,list:[],mood:"",part:Part(n),text:"",wide:9007199254740991}`)
	})

	check.Case("dictionaries: required members and inheritance", func() {
		args := check.Must(made.NewArgs())
		needy := made.NewNeedy("n", part("p"), []*made.Plain{{Count: new(1)}, {}}, 3)
		check.Equal(args.Needy(needy), `1|{name:"n",part:Part(p),plains:[{count:1},{}],size:3}`)
		needy.Note = new("noted")
		check.Equal(args.Needy(needy), `1|{name:"n",note:"noted",part:Part(p),plains:[{count:1},{}],size:3}`)
		check.Equal(needy.Name(), "n")
		check.Equal(needy.Size(), 3)
		heir := made.NewHeir("h", part("p"), nil, 0)
		heir.Extra = new(true)
		check.Equal(args.Heir(heir), `1|{name:"h",part:Part(p),plains:[],size:0,extra:true}`)
	})

	check.Case("dictionaries: members of every shape, twice", func() {
		args := check.Must(made.NewArgs())
		before := made.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		big, _ := made.ParseBigInt("1180591620717411303424")
		rich := &made.Rich{
			Plain: &made.Plain{Text: new("in")}, Names: []string{"a", ""}, ByName: map[string]*made.Plain{"k": {Flag: new(true)}},
			Lists: map[string][]int{"l": {1}, "m": nil}, Either: made.Int(5), Choice: part("c"), Bytes: []uint16{1, 2}, Floats: []float32{0.5},
			Big: &big, Mapper: func(n int) int { return n * 2 }, Part: part("p"), Moods: []made.Mood{made.MoodBad}, Grid: [][]string{{"x"}, nil},
			Later: func(made.Context) (int, error) { return 1, nil },
		}
		want := `1|{big:1180591620717411303424n,byName:{k:{flag:true}},bytes:Uint16Array[1,2],choice:Part(c),either:5,floats:Float32Array[0.5],` +
			`grid:[["x"],[]],later:promise,lists:{l:[1],m:[]},mapper:function,moods:["bad"],names:["a",""],part:Part(p),plain:{text:"in"}}`
		check.Equal(args.Rich(inner, rich), want)
		check.Equal(args.Rich(inner, rich), want)
		rich.Choice, rich.Either = &made.Plain{Tiny: new(-128)}, made.String("e")
		check.True(strings.Contains(args.Rich(inner, rich), `choice:{tiny:-128},either:"e"`))
		check.Equal(args.Rich(inner, &made.Rich{}), `1|{}`)
		check.Equal(args.Rich(inner), `0|`)
		callbacks := check.Must(made.NewCallbacks())
		check.True(strings.HasSuffix(callbacks.WithOptions(inner, &made.Rich{Mapper: func(n int) int { return n + 1 }}), ";21"))
		check.Equal(callbacks.WithOptions(inner), "0|;undefined")
		cancel()
		check.Eventually(func() bool { return made.LiveFuncs() == before }, "its functions are released")
	})

	check.Case("buffers of every kind, in", func() {
		args := check.Must(made.NewArgs())
		check.Equal(args.Buffers([]byte{1}, []byte{2, 255}, []byte{3}, []int64{math.MinInt64}, []float64{-0.5}),
			`5|ArrayBuffer[1]|Uint8ClampedArray[2,255]|DataView[3]|BigInt64Array[-9223372036854775808n]|Float64Array[-0.5]`)
		for _, c := range []struct {
			slice any
			want  string
		}{
			{[]int8{-1}, "Int8Array[-1]"}, {[]int16{-2}, "Int16Array[-2]"}, {[]uint16{2}, "Uint16Array[2]"}, {[]int32{-3}, "Int32Array[-3]"},
			{[]uint32{1 << 31}, "Uint32Array[2147483648]"}, {[]uint64{1 << 63}, "BigUint64Array[9223372036854775808n]"}, {[]float32{1.5}, "Float32Array[1.5]"},
			{[]byte{}, "Uint8Array[]"}, {made.ValueOf([]byte{4}).Get("buffer"), "ArrayBuffer[4]"},
		} {
			check.True(strings.HasSuffix(args.Buffers(nil, nil, nil, nil, c.slice), "|"+c.want), c.want)
		}
		check.Equal(args.NullableBuffers(nil), `1|null`)
		check.Equal(args.NullableBuffers([]byte{}, []float64{1}), `2|ArrayBuffer[]|Float64Array[1]`)
		check.Equal(args.NullableBuffers([]byte{1}, nil), `2|ArrayBuffer[1]|null`)
	})

	check.Case("promises made by Go", func() {
		args := check.Must(made.NewArgs())
		before := made.LiveFuncs()
		settled := func() (all []string) {
			list := js.Global().Get("settled")
			for i := range list.Length() {
				all = append(all, list.Index(i).String())
			}
			return all
		}
		check.Equal(args.Later(ctx, func(made.Context) (string, error) {
			time.Sleep(5 * time.Millisecond)
			return "slow", nil
		}, func(made.Context) error { return errors.New("mine") }), `2|promise|promise`)
		check.Eventually(func() bool { return len(settled()) == 2 })
		got := settled()
		slices.Sort(got)
		check.Slices(got, []string{"error Error: mine", `ok "slow"`})
		args.Later(ctx, func(made.Context) (string, error) {
			return "", fails(func() { made.ThrowerFail(js.Global().Get("RangeError").New("theirs")) })
		})
		check.Eventually(func() bool { return len(settled()) == 3 })
		check.Equal(settled()[2], "error RangeError: theirs")
		check.Eventually(func() bool { return made.LiveFuncs() == before })
	})

	check.Case("integers of every size, at their edges", func() {
		w := check.Must(made.NewWide())
		w.SetI8(-128)
		check.Equal(w.I8(), -128)
		w.SetU32(math.MaxUint32)
		check.Equal(w.U32(), math.MaxUint32)
		w.SetI32(math.MinInt32)
		check.Equal(w.I32(), math.MinInt32)
		for _, n := range []int64{0, 1, -1, 1<<53 - 1, -(1<<53 - 1), 1 << 53, -1 << 53} {
			w.SetI64(n)
			check.Equal(w.I64(), n)
			check.Equal(w.Echo(n), n)
		}
		w.SetU64(1<<53 - 1)
		check.Equal(w.U64(), 1<<53-1)
		for _, n := range []int64{1<<53 + 1, math.MaxInt64, math.MinInt64} {
			check.Equal(fails(func() { w.SetI64(n) }).Name(), "RangeError")
			check.Equal(fails(func() { w.Echo(n) }).Name(), "RangeError")
		}
		check.Equal(fails(func() { w.SetU64(math.MaxUint64) }).Name(), "RangeError")
		check.Equal(fails(func() { w.Sum(1, 1<<60) }).Name(), "RangeError")
		check.Equal(w.Sum(1, 2, 1<<40), 1<<40+3)
		check.Equal(w.BigAsLongLong(), 9007199254740993)
		check.Equal(w.HugeUnsigned(), 1<<63)
		check.Equal(fails(func() { w.Fraction() }).Name(), "RangeError")
		check.Equal(check.Must(w.Later(ctx, 1<<53-1)), 1<<53-1)
		_, err := w.Later(ctx, 1<<63)
		check.ErrorIs(err, made.Named("RangeError"))
		check.Slices(w.List([]int64{1 << 51, -3}), []int64{1 << 52, -6})
	})

	check.Case("floats", func() {
		w := check.Must(made.NewWide())
		for _, f := range []float64{0, -0.5, math.MaxFloat64, math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1)} {
			w.SetF64(f)
			check.Equal(w.F64(), f)
		}
		w.SetF64(math.NaN())
		check.True(math.IsNaN(w.F64()))
		w.SetF32(0.1)
		check.Equal(w.F32(), 0.1)
	})

	check.Case("bigint", func() {
		w := check.Must(made.NewWide())
		for _, text := range []string{"0", "-1", "123456789012345678901234567890", "-123456789012345678901234567890"} {
			n, ok := made.ParseBigInt(text)
			check.True(ok)
			w.SetBig(n)
			check.Equal(w.Big().String(), text)
		}
		w.SetBig(made.BigInt{})
		check.Equal(w.Big().String(), "0")
		check.Equal(w.Negate(made.NewBigInt(math.MinInt64)).String(), "9223372036854775808")
		check.True(w.MaybeBig() == nil, "a nullable bigint")
		w.SetMaybeBig(made.NewBigInt(7))
		seven, ok := w.MaybeBig().Int64()
		check.True(ok && seven == 7)
		w.SetMaybeBigNull()
		check.True(w.MaybeBig() == nil)
		check.True(w.Maybe() == nil)
		w.SetMaybe(1 << 40)
		check.Equal(*w.Maybe(), 1<<40)
		w.SetMaybeNull()
		check.True(w.Maybe() == nil)
		check.Slices(w.Signed([]int64{math.MaxInt64, -1}), []int64{-math.MaxInt64, 1})
		check.Slices(w.Unsigned([]uint64{math.MaxUint64 - 1, 0}), []uint64{math.MaxUint64, 1})
		bigs := w.Bigs(map[string]made.BigInt{"a": made.NewBigInt(1 << 40)})
		check.Equal(bigs["a"].String(), "1208925819614629174706176")
	})

	check.Case("whatever JavaScript throws, from getters too", func() {
		thrower := check.Must(made.NewThrower())
		_, err := made.NewThrower("thrown from a constructor")
		check.True(err != nil && err.Error() == "thrown from a constructor", err)
		_, err = made.NewThrower(js.Global().Get("SyntaxError").New("s"))
		check.ErrorIs(err, made.Named("SyntaxError"))
		check.Equal(fails(func() { thrower.Number() }).Error(), "RangeError: no number")
		check.Equal(fails(func() { thrower.SetNumber(3) }).Message(), "not 3")
		check.Equal(fails(func() { thrower.Text() }).Error(), "a string")
		check.True(fails(func() { thrower.SetText("x") }).Value().IsNull())
		check.True(fails(func() { thrower.Anything() }).Value().IsUndefined())
		for _, value := range []any{"text", 7, 1.5, true, nil, made.Undefined, made.NewBigInt(5), map[string]any{"a": 1}, []any{1}} {
			got := fails(func() { thrower.Explode(value) })
			check.Equal(got.Value().String(), made.ValueOf(value).String())
			check.True(got.Error() != "" || value == "", "it always has a text")
			check.Equal(fails(func() { thrower.Number2(value) }).Value().Kind(), made.ValueOf(value).Kind())
			check.Equal(fails(func() { made.ThrowerFail(value) }).Value().Kind(), made.ValueOf(value).Kind())
			err := thrower.Reject(ctx, value)
			var exception *made.Exception
			check.True(errors.As(err, &exception) && exception.Value().Kind() == made.ValueOf(value).Kind())
			n, err := thrower.RejectNumber(ctx, value)
			check.True(err != nil && n == 0)
		}
		check.ErrorIs(thrower.ThrowAtOnce(ctx), made.Named("TypeError"))
		_, err = thrower.Promise(ctx)
		check.True(err != nil && strings.Contains(err.Error(), "at once"))
		check.Equal(fails(func() { thrower.Broken() }).Message(), "after one")
		cause := js.Global().Get("Error").New("outer", map[string]any{"cause": js.Global().Get("TypeError").New("inner")})
		check.ErrorIs(made.Catch(func() { thrower.Explode(cause) }), made.Named("TypeError"))
	})

	check.Case("statics and constants", func() {
		check.Equal(made.ThrowerCounter(), 5)
		made.ThrowerSetCounter(6)
		check.Equal(made.ThrowerCounter(), 6)
		check.Equal(js.Global().Get("Thrower").Get("counter").Int(), 6)
		check.Equal(made.ThrowerVersion(), "1.2")
		check.Equal(made.ThrowerJoin("a", "b", "c"), "a+b+c")
		check.Equal(made.ThrowerJoin(), "")
		const limit uint16 = made.LIMIT
		check.Equal(limit, 7)
		check.Equal(made.NEGATIVE, -9007199254740991)
		check.Equal(made.RATIO, 0.25)
		check.True(made.YES_INDEED && math.IsNaN(made.NOT))
	})

	check.Case("unions as attributes: in and out", func() {
		u := check.Must(made.NewUnions())
		check.True(u.StringOrBoolean() == nil && u.StringOrNumber() == nil)
		u.SetStringOrNumber("s")
		check.True(u.StringOrNumber() == made.StringOrInt(made.String("s")))
		u.SetStringOrNumberWithNumber(-7)
		check.True(u.StringOrNumber() == made.StringOrInt(made.Int(-7)))
		u.SetStringOrBooleanWithBool(false)
		check.True(u.StringOrBoolean() == made.StringOrBool(made.Bool(false)))
		u.SetStringOrBooleanNull()
		check.True(u.StringOrBoolean() == nil && u.Raw().IsNull())
		u.SetObject(part("o"))
		p, ok := u.Object().(*made.Part)
		check.True(ok && p.Label() == "o")
		u.SetObject(check.Must(made.NewOther()))
		_, ok = u.Object().(*made.Other)
		check.True(ok)
		u.SetBaseOrStringWithBase(part("sub"))
		b, ok := u.BaseOrString().(*made.Base)
		check.True(ok && b.Kind() == "Part")
		u.SetBufferOrStringWithBuffer([]byte{1, 2})
		bytes, ok := u.BufferOrString().(made.Bytes)
		check.True(ok && string(bytes) == "\x01\x02")
		u.SetBufferOrString("text")
		check.True(u.BufferOrString().(made.String) == "text")
		u.SetArrayOrDouble(made.Float(1.5))
		check.True(u.ArrayOrDouble().(made.Float) == 1.5)
		u.SetArrayOrDouble(made.Buffer{Source: []float64{2.5}})
		check.Slices(made.SliceOf[float64](made.ValueOf(u.ArrayOrDouble())), []float64{2.5})
		u.SetBigOrDouble(made.BigIntOrFloatBigInt(made.NewBigInt(1 << 60)))
		n, ok := u.BigOrDouble().(made.BigIntOrFloatBigInt)
		check.True(ok && made.BigInt(n).String() == "1152921504606846976")
		check.Equal(u.Raw().Kind().String(), "bigint")
		u.SetBigOrDouble(made.Float(0.5))
		check.True(u.BigOrDouble().(made.Float) == 0.5)
		u.SetMoodOrPart(made.MoodNotSoGood)
		check.True(u.MoodOrPart().(made.Mood) == made.MoodNotSoGood)
		u.SetMoodOrPart(part("m"))
		check.True(u.MoodOrPart().(*made.Part).Label() == "m")
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		u.SetMapperOrStringWithCounter(inner, func(n int) int { return n * n })
		check.Equal(u.MapperOrString().(made.Counter)(9), 81)
		u.SetMapperOrString("no function")
		check.True(u.MapperOrString().(made.String) == "no function")
		u.SetMapperOrStringNull()
		check.True(u.MapperOrString() == nil)
		for _, value := range []made.StringOrIntOrBoolOrPart{made.String("s"), made.Int(3), made.Bool(true), part("n")} {
			u.SetNestedWithValue(value)
			check.Equal(made.ValueOf(u.Nested()).String(), made.ValueOf(value).String())
		}
	})

	check.Case("unions as arguments and results", func() {
		u := check.Must(made.NewUnions())
		plain, ok := u.PlainOrList(&made.Plain{Count: new(4)}).(*made.Plain)
		check.True(ok && *plain.Count == 4 && plain.Text == nil)
		check.Equal(u.Raw().String(), "{count:4}")
		list, ok := u.PlainOrList(made.PlainOrIntSequenceList{1, 2}).(made.PlainOrIntSequenceList)
		check.True(ok && len(list) == 2 && list[1] == 2)
		record, ok := u.RecordOrBoolean(made.IntRecordOrBoolMap{"a": 1}).(made.IntRecordOrBoolMap)
		check.True(ok && record["a"] == 1)
		check.True(u.RecordOrBoolean(made.Bool(true)).(made.Bool) == true)
		mixed := u.ListOfUnions([]made.StringOrPart{made.String("x"), part("y")})
		check.True(len(mixed) == 2 && mixed[0].(made.String) == "x" && mixed[1].(*made.Part).Label() == "y")
		check.Equal(u.Raw().String(), `["x",Part(y)]`)
		check.True(u.ListOfUnions(nil) == nil && u.Raw().String() == "null")
		check.True(u.OneOrMany(1).(made.String) == "one")
		check.Slices([]string(u.OneOrMany(3).(made.Strings)), []string{"0", "1", "2"})
		check.Equal(*u.Maybe(true), 7)
		check.True(u.Maybe(false) == nil, "undefined in a union")
		check.True(check.Must(u.Later(ctx, 0)) == nil)
		check.True(check.Must(u.Later(ctx, 1)).(made.String) == "text")
		check.True(check.Must(u.Later(ctx, 2)).(*made.Part).Label() == "later")
		all := u.Mixed()
		check.True(len(all) == 3 && all[0].(made.Int) == 1 && all[1].(made.String) == "two")
		byName := u.RecordOfUnions()
		check.True(byName["n"].(made.Int) == 1 && byName["b"].(made.Bool) == true)
		check.Equal(u.KindOf(), "0|")
		check.Equal(u.KindOf("x"), `1|"x"`)
		check.Equal(u.KindOfWithX(part("k")), `1|Part(k)`)
		check.Equal(u.KindOfWithX(&made.Plain{}), `1|{}`)
	})

	check.Case("dictionaries that come back", func() {
		returns := check.Must(made.NewReturns())
		plain := returns.Plain()
		check.True(*plain.Flag && *plain.Tiny == -1 && *plain.Count == 2 && *plain.Wide == 1<<53-1 && *plain.Ratio == 0.5)
		check.True(*plain.Text == "t" && *plain.Mood == made.MoodGood)
		check.Equal(made.ValueOf(plain.Anything).Length(), 1)
		check.Equal(made.ValueOf(plain.Thing).Get("a").Int(), 1)
		absent := returns.Nullables(true)
		check.True(!absent.Flag.IsSet() && !absent.Text.IsSet() && absent.Part == nil && absent.List == nil)
		present := returns.Nullables(false)
		check.True(present.Flag.IsSet() && present.Flag.IsNull() && present.Count.IsNull() && present.Text.IsNull())
		check.True(present.Ratio.Value() == 1.5 && present.Mood.Value() == made.MoodBad && present.Wide.Value() == 1<<53-1)
		check.Slices(present.List, []int{1, 2})
		rich := returns.Rich()
		check.True(*rich.Plain.Text == "t" && *rich.ByName["x"].Count == 2 && rich.ByName["y"].Count == nil)
		check.Slices(rich.Names, []string{"a", "b"})
		check.Slices(rich.Lists["l"], []int{1, 2})
		check.True(rich.Either.(made.Int) == 5 && rich.Choice.(*made.Part).Label() == "chosen")
		check.Slices(made.SliceOf[byte](made.ValueOf(rich.Bytes)), []byte{1, 2})
		check.Slices(rich.Floats, []float32{0.5})
		check.Equal(rich.Big.String(), "1180591620717411303424")
		check.Equal(rich.Mapper(5), 15)
		check.True(rich.Part.Label() == "p" && len(rich.Grid) == 2 && rich.Grid[0][0] == "1")
		check.Slices(rich.Moods, []made.Mood{made.MoodEmpty, made.MoodBad})
		check.Equal(check.Must(rich.Later(ctx)), 9)
	})

	check.Case("nullable results of every kind", func() {
		r := check.Must(made.NewReturns())
		check.True(r.Part(false) == nil && r.NullableMood(false) == nil && r.Text(false) == nil && r.Number(false) == nil)
		check.True(r.Flag(false) == nil && r.Parts(false) == nil && r.Lists(false) == nil && r.Bytes(false) == nil && r.Later(false) == nil)
		check.Equal(r.Part(true).Size(), 3)
		check.Equal(r.Mood(), made.MoodNotSoGood)
		check.Equal(*r.NullableMood(true), made.MoodEmpty)
		check.Equal(*r.Text(true), "")
		check.Equal(*r.Number(true), 0)
		check.Equal(*r.Flag(true), false)
		parts := r.Parts(true)
		check.True(len(parts) == 2 && parts[0].Label() == "one" && parts[1] == nil)
		check.Slices(r.Lists(true)["x"], []string{"1", "2"})
		check.Slices(r.Bytes(true), []byte{1, 2})
		r.Nothing()
	})

	check.Case("attributes of every kind", func() {
		r := check.Must(made.NewReturns())
		check.Slices(r.Frozen(), []int{1, 2, 3})
		check.Equal(check.Must(r.Promised(ctx)), "kept")
		check.Slices(r.Observable(), []string{"first"})
		r.SetObservable([]string{"a", "b"})
		check.Slices(r.Observable(), []string{"a", "b"})
		check.Equal(r.FrozenParts()[1].Label(), "f2")
		check.True(r.NullablePart() == nil && r.NullableEnum() == nil && r.NullableNumber() == nil && r.NullableText() == nil && r.NullableMapper() == nil)
		r.SetNullablePart(part("set"))
		check.Equal(r.NullablePart().Label(), "set")
		r.SetNullablePart(nil)
		check.True(r.NullablePart() == nil)
		r.SetNullableEnum(made.MoodGood)
		check.Equal(*r.NullableEnum(), made.MoodGood)
		r.SetNullableEnumNull()
		r.SetNullableNumber(-1.5)
		check.Equal(*r.NullableNumber(), -1.5)
		r.SetNullableNumberNull()
		r.SetNullableText("")
		check.Equal(*r.NullableText(), "")
		r.SetNullableTextNull()
		check.True(r.NullableEnum() == nil && r.NullableNumber() == nil && r.NullableText() == nil)
		inner, cancel := context.WithCancel(ctx)
		before := made.LiveFuncs()
		r.SetNullableMapper(inner, func(n int) int { return -n })
		check.Equal(r.NullableMapper()(4), -4)
		cancel()
		check.Eventually(func() bool { return made.LiveFuncs() == before })
		check.Equal(fails(func() { r.NullableMapper()(4) }).Name(), "TypeError") // it does nothing now: undefined is no number
		r.SetNullableMapper(ctx, nil)
		check.True(r.NullableMapper() == nil)
		r.SetNullableObject(map[string]any{"x": 1})
		check.Equal(r.NullableObject().Get("x").Int(), 1)
		r.SetNullableObject(nil)
		check.True(r.NullableObject().IsNull())
		check.True(r.Same().JSValue().Equal(r.Same().JSValue()))
	})

	check.Case("open values", func() {
		r := check.Must(made.NewReturns())
		var kinds []string
		for i := range 9 {
			kinds = append(kinds, r.Anything(i).Kind().String()+" "+r.Anything(i).String())
		}
		check.Slices(kinds, []string{
			"undefined undefined", "null null", "boolean true", "number 1.5", "string s", "bigint 5", "symbol Symbol(y)", "object [object Object]", "function () => 1",
		})
		check.True(r.Thing().Get("kept").Bool())
		check.True(r.SymbolOf("a").Equal(r.SymbolOf("a")) && !r.SymbolOf("a").Equal(r.SymbolOf("b")))
		check.Equal(made.ValueOf(r.Plains()["a"].Anything).Index(0).Int(), 1)
	})

	check.Case("callbacks", func() {
		c := check.Must(made.NewCallbacks())
		before := made.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		check.Slices(c.Map(inner, []int{1, 2, 3}, func(n int) int { return n * 10 }), []int{10, 20, 30})
		var heard []string
		c.Notify(inner, func(what string, info *made.Plain, count *int) {
			if info != nil && info.Text != nil {
				what += "+" + *info.Text
			}
			if count != nil {
				what += "+count"
			}
			heard = append(heard, what)
		})
		check.Slices(heard, []string{"nothing else", "a dictionary+t", "null", "all+count"})
		check.Equal(c.Gather(inner, func(parts ...made.Value) string {
			text := ""
			for _, p := range parts {
				text += p.Kind().String() + " "
			}
			return text
		}), ";number string null ")
		check.Equal(c.Choose(inner, func(mood made.Mood) made.StringOrPart {
			switch mood {
			case made.MoodGood:
				return made.String("yes")
			case made.MoodBad:
				return part("bad")
			}
			return nil
		}), `"yes",Part(bad),null`)
		check.Equal(c.Judge(inner, func(p *made.Part, why *string) int {
			check.Equal(p.Label(), "j")
			if why == nil {
				return made.NO
			}
			check.Equal(*why, "because")
			return made.YES
		}, part("j")), 21)
		sorted := c.Sort(inner, []*made.Part{part("b"), part("c"), part("a")}, func(a, b *made.Part) int { return strings.Compare(a.Label(), b.Label()) })
		check.True(sorted[0].Label() == "a" && sorted[2].Label() == "c")
		check.Equal(check.Must(c.Wait(inner, func(_ made.Context, n int) (string, error) {
			time.Sleep(time.Millisecond) // it gives a promise, so it may block
			return strings.Repeat("x", n), nil
		})), "waited for xxxxx")
		_, err := c.Wait(inner, func(made.Context, int) (string, error) { return "", errors.New("from Go") })
		check.True(err != nil && strings.Contains(err.Error(), "from Go"), err)
		cancel()
		check.Eventually(func() bool { return made.LiveFuncs() == before }, made.LiveFuncs(), before)
	})

	check.Case("functions of JavaScript, called from Go", func() {
		r := check.Must(made.NewReturns())
		check.Equal(r.Mapper()(41), 42)
		later := r.Later(true)
		check.Equal(check.Must(later(ctx, 3)), "later 3")
		_, err := later(ctx, -1)
		check.ErrorIs(err, made.Named("RangeError"))
		ended, cancel := context.WithCancel(ctx)
		cancel()
		_, err = later(ended, 1)
		check.ErrorIs(err, context.Canceled)
	})

	check.Case("callbacks live until their ctx ends", func() {
		c := check.Must(made.NewCallbacks())
		before := made.LiveFuncs()
		inner, cancel := context.WithCancel(ctx)
		calls := 0
		c.Keep(inner, func() { calls++ })
		c.CallKept()
		c.CallKept()
		check.Equal(calls, 2)
		check.Equal(made.LiveFuncs(), before+1)
		cancel()
		check.Eventually(func() bool { return made.LiveFuncs() == before })
		c.CallKept() // does nothing, and does not fail
		check.Equal(calls, 2)
		c.Keep(ctx, nil)
		check.True(!c.HasKept())
	})

	check.Case("a panic in a callback", func() {
		c := check.Must(made.NewCallbacks())
		var told []any
		made.OnPanic(func(recovered any, _ []byte) { told = append(told, recovered) })
		defer made.OnPanic(nil)
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		c.Keep(inner, func() { panic("kept") })
		c.CallKept()
		check.True(len(told) == 1 && told[0] == "kept")
		_, err := c.Wait(inner, func(made.Context, int) (string, error) { panic("later") })
		check.True(err != nil && strings.Contains(err.Error(), "later"), err)
		check.Equal(len(told), 2)
	})

	check.Case("one's own events", func() {
		c := check.Must(made.NewCallbacks())
		inner, cancel := context.WithCancel(ctx)
		event := made.CustomEventType[*made.MadeEvent]("made")
		sum := 0
		made.On(inner, c, event, func(e *made.MadeEvent) {
			sum += e.Value()
			check.Equal(e.Type(), "made")
		})
		c.Emit("made", 5)
		c.Emit("other", 100)
		c.DispatchEvent(check.Must(made.NewMadeEvent("made", &made.MadeEventInit{Value: new(7), Bubbles: new(true)})))
		check.Equal(sum, 12)
		cancel()
		c.Emit("made", 1)
		check.Equal(sum, 12)
		check.True(c.OnMap() == nil)
		c.SetOnMap(ctx, func(n int) int { return n })
		check.Equal(c.OnMap()(3), 3)
		c.SetOnMap(ctx, nil)
	})

	check.Case("indexed getters and setters", func() {
		things := check.Must(made.NewIndexedThings(3))
		check.Equal(things.Length(), 3)
		check.Equal(*things.At(1), "item 1")
		check.True(things.At(99) == nil)
		things.SetAt(1, "set")
		check.Equal(*things.At(1), "set")
		check.Equal(fails(func() { things.SetAt(0, "refuse") }).Message(), "refused")
		var all []string
		for i, thing := range things.All() {
			check.Equal(i, len(all))
			all = append(all, thing)
		}
		check.Slices(all, []string{"item 0", "set", "item 2"})
	})

	check.Case("named getters, setters, deleters", func() {
		things := check.Must(made.NewNamedThings())
		check.True(things.Get("a") == nil)
		things.Set("a", 0)
		check.Equal(*things.Get("a"), 0)
		things.Set("kept", 1)
		things.Delete("a")
		check.True(things.Get("a") == nil)
		check.Equal(fails(func() { things.Delete("kept") }).Name(), "TypeError")
		named := check.Must(made.NewNamedOperations())
		check.True(named.Find("p") == nil)
		named.Put("p", part("p"))
		check.Equal(named.Find("p").Label(), "p")
		named.Drop("p")
		check.True(named.Find("p") == nil)
	})

	check.Case("iterables of pairs", func() {
		pairs := check.Must(made.NewPairs())
		var seen []string
		for key, p := range pairs.All() {
			seen = append(seen, key+p.Label())
		}
		check.Slices(seen, []string{"one1", "two2", "one3"})
		check.Slices(slices.Collect(pairs.Keys()), []string{"one", "two", "one"})
		for p := range pairs.Values() {
			check.Equal(p.Label(), "1")
			break
		}
		check.Equal(pairs.LeftEarly(), 1)
		check.Panics(func() {
			for range pairs.Values() {
				panic("out of the loop")
			}
		})
		check.Equal(pairs.LeftEarly(), 2)
		check.Equal(len(slices.Collect(pairs.Values())), 3)
		check.Equal(pairs.LeftEarly(), 2)
	})

	check.Case("maplike and setlike", func() {
		m := check.Must(made.NewNumberMap())
		check.True(m.Get("a") == nil && m.Size() == 0)
		m.Set("a", 0)
		m.Set("b", 2)
		m.Set("a", 1)
		check.True(*m.Get("a") == 1 && m.Has("b") && !m.Has("c") && m.Size() == 2)
		check.Equal(len(maps.Collect(m.All())), 2)
		check.Slices(slices.Collect(m.Keys()), []string{"a", "b"})
		check.Slices(slices.Collect(m.Values()), []int{1, 2})
		check.True(m.Delete("a") && !m.Delete("a"))
		m.Clear()
		check.Equal(m.Size(), 0)
		read := check.Must(made.NewReadOnlyMap())
		check.True(read.Get(1).Label() == "one" && read.Get(9) == nil && read.Has(2))
		for key, p := range read.All() {
			check.Equal(p.Label(), map[int]string{1: "one", 2: "two"}[key])
		}
		set := check.Must(made.NewStringSet())
		set.Add("x")
		set.Add("x")
		set.Add("")
		check.True(set.Size() == 2 && set.Has("") && !set.Has("y"))
		check.Slices(slices.Collect(set.All()), []string{"x", ""})
		check.True(set.Delete("x") && !set.Delete("x"))
		set.Clear()
		check.Equal(set.Size(), 0)
		moods := check.Must(made.NewReadOnlySet())
		check.True(moods.Has(made.MoodBad) && !moods.Has(made.MoodGood))
		check.Slices(slices.Collect(moods.All()), []made.Mood{made.MoodEmpty, made.MoodBad})
	})

	check.Case("asynchronous iterables", func() {
		before := made.LiveFuncs()
		numbers := check.Must(made.NewAsyncNumbers(4))
		var got []int
		for n, err := range numbers.All(ctx) {
			check.NoError(err)
			got = append(got, n)
		}
		check.Slices(got, []int{0, 1, 2, 3})
		check.Equal(numbers.State(), "finished")
		got = nil
		for n := range numbers.All(ctx, &made.AsyncOptions{Step: new(3)}) {
			got = append(got, n)
		}
		check.Slices(got, []int{0, 3})
		for range numbers.All(ctx) {
			break
		}
		check.Eventually(func() bool { return numbers.State() == "left" }, "leaving ends it in JavaScript too")
		var failure error
		count := 0
		for n, err := range numbers.All(ctx, &made.AsyncOptions{Fail: new(true)}) {
			if count++; err != nil {
				failure = err
				check.Equal(n, 0)
			}
		}
		check.ErrorIs(failure, made.Named("RangeError"))
		check.Equal(count, 3)
		inner, cancel := context.WithCancel(ctx)
		failure = nil
		for _, err := range numbers.All(inner) {
			cancel()
			failure = err
		}
		check.ErrorIs(failure, context.Canceled)
		var keys []string
		for entry, err := range check.Must(made.NewAsyncPairs(2)).All(ctx) {
			check.NoError(err)
			keys = append(keys, entry.Key+entry.Value.Label())
		}
		check.Slices(keys, []string{"k0p0", "k1p1"})
		check.Eventually(func() bool { return made.LiveFuncs() == before })
	})

	check.Case("legacy factories, hidden interfaces, namespaces", func() {
		widget := check.Must(made.NewWidget("w"))
		check.True(widget.Label() == "w" && !widget.Shiny())
		check.Equal(widget.JSValue().Get("given").Int(), 1)
		check.True(check.Must(made.NewWidget("w", true)).Shiny())
		check.Equal(made.Tools.Version(), "3")
		check.Equal(made.Tools.Add(2, 3), 5)
		check.Equal(check.Must(made.Tools.Slowly(ctx, "wait")), "wait...")
		check.Equal(made.ANSWER, 42)
		check.Equal(made.Tools.Hidden().Secret(), 11)
		hidden, ok := made.As[*made.Hidden_thing](made.Tools.Hidden())
		check.True(ok && hidden.Secret() == 11, "told by its tag")
		_, ok = made.As[*made.Hidden_thing](part("no"))
		check.True(!ok)
		hammer := check.Must(made.NewToolsHammer(5))
		check.Equal(hammer.Weight(), 5)
		_, err := made.NewToolsHammer(-1)
		check.ErrorIs(err, made.Named("RangeError"))
		_, ok = made.As[*made.ToolsHammer](hammer)
		check.True(ok)
	})

	check.Case("members on an object that is not of the class", func() {
		fake := made.PartFrom(js.ValueOf(map[string]any{"size": 3}))
		check.Equal(fake.Size(), 3) // the class's getter needs a private field: the object's own property serves
		fake.SetSize(4)
		check.Equal(fake.JSValue().Get("size").Int(), 4)
		check.Equal(fake.Kind(), "Object")
		nobody := made.WideFrom(js.ValueOf(map[string]any{}))
		check.Equal(fails(func() { nobody.I8() }).Name(), "TypeError")
		var none *made.Part
		check.Equal(check.Must(made.NewArgs()).Nullables(nil, nil, none), `3|null|null|null`)
	})

	check.Case("ten thousand callbacks leave nothing", func() {
		c := check.Must(made.NewCallbacks())
		before := made.LiveFuncs()
		sum := 0
		for range 10_000 {
			inner, cancel := context.WithCancel(ctx)
			c.Keep(inner, func() { sum++ })
			c.CallKept()
			cancel()
		}
		check.Equal(sum, 10_000)
		check.Eventually(func() bool { return made.LiveFuncs() == before }, made.LiveFuncs())
	})

	check.Done()
}
