package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/netip"
	"time"

	"example.com/app"
)

func main() {
	text, color, when, n := "x", api.Blue, time.Unix(0, 0).UTC(), 7
	node := api.Node{Name: "a", Children: []*api.Node{{Name: "b"}, nil}, ByName: map[string]*api.Node{"c": {}, "d": nil}}
	full := api.Everything{
		Base: &api.Base{Key: "k", Old: "o"}, Bool: true, Int: -1, Int8: -128, Uint32: 1 << 31, Int64: -1 << 63, Quoted: 1 << 62,
		Float: 1e300, Bytes: []byte{0, 255}, Strings: []string{"a"}, Maybe: &text, Absent: &n, Color: api.Red, MaybeCol: &color,
		Level: api.High, Rights: api.Admin | api.Read, Made: when, Due: &when, Took: time.Hour, Counts: map[string]int{"a": 1},
		ByColor: map[api.Color]float64{api.Blue: 0.5}, ByLevel: map[api.Level]string{api.Low: "l"}, Any: []any{nil, 1.5, "x"},
		Raw: json.RawMessage(`{"a":[]}`), Number: "12.5", Big: big.NewInt(1), Addr: netip.MustParseAddr("::1"),
		Page:  api.Page[api.Color]{Items: []api.Color{api.Red}, Next: &color},
		Pages: &api.Page[api.Node]{Items: []api.Node{node}, Next: &node}, Node: node,
	}
	for _, value := range []any{api.Everything{}, full, &full} {
		data, err := json.Marshal(value)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(data))
	}
}
