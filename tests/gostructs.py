"""Random Go types with random tags, for tests that let real Go and tsc judge what is made of them."""

from __future__ import annotations

from random import Random

from codegen.schemas.config import JsonVersion

_BASIC = "bool string int int8 int64 uint8 uint64 float32 float64 any []byte [2]byte time.Time json.RawMessage".split()
_NUMBERS = "int int8 int64 uint8 uint64 float32 float64".split()
_KEYS = "string int uint8 Word Text Level Wide Spoken *Text time.Time".split()
_NAMED = "Word Level Text Pointer Wide Rights Zero Spoken Shy Words ByWord AliasOfPointer".split()
_NAMES = ["", "", "", "a", "b", "c", "A", "F0", "x-y", "名", "a b"]
_HEAD = """package random

import (
	"encoding/json"
	"time"
)

var (
	_ json.Number
	_ time.Time
)

type Word string

const (
	WordA Word = "a"
	WordB Word = "b"
)

type Level int

const (
	LevelA Level = iota
	LevelB
	LevelC
)

// Text and Pointer print text: one always, the other behind a pointer.
type Text string

func (t Text) MarshalText() ([]byte, error) { return []byte(t), nil }

type Pointer struct{ X, Y int }

func (p *Pointer) MarshalText() ([]byte, error) { return []byte("pointer"), nil }

type Nothing struct{}

type Wide int64

const (
	WideA Wide = 1
	WideB Wide = 1 << 60
)

type Rights uint8

const (
	RightsA Rights = 1 << iota
	RightsB
)

// Zero says itself what is zero.
type Zero bool

func (z Zero) IsZero() bool { return bool(z) }

// Spoken and Shy are enums with methods of their own behind pointers.
type Spoken string

const (
	SpokenA Spoken = "a"
	SpokenB Spoken = "b"
)

func (s *Spoken) MarshalText() ([]byte, error) { return []byte(*s), nil }

type Shy int

const (
	ShyA Shy = iota
	ShyB
	ShyC
)

func (*Shy) MarshalJSON() ([]byte, error) { return []byte("[]"), nil }

type Words []Word

type ByWord map[Word]*Words

type AliasOfPointer = *Pointer

type Alias[T any] = map[Level][]T

type Lookup[K comparable, V any] struct {
	By   map[K]V       `json:"by"`
	Keys []K           `json:"keys,omitempty"`
	Nest *Lookup[K, V] `json:"nest,omitempty"`
	Open Alias[V]      `json:"open,omitzero"`
}

type Open[T any] struct {
	Lookup Lookup[Word, T]
	Bare   T `json:"bare,omitempty"`
}

type Generic[T any] struct {
	Value T `json:"value"`
	More  []Generic[T] `json:"more,omitempty"`
}
"""


def random_package(seed: int, count: int, version: JsonVersion) -> str:
    """The text of a package `random` with so many structs, which Go compiles. For v2, they are such as v2 prints."""
    made = _Maker(Random(seed), count, version)
    return _HEAD + "".join(f"\n{made.struct(number)}" for number in range(count))


class _Maker:
    def __init__(self, random: Random, count: int, version: JsonVersion) -> None:
        self._random = random
        self._names = [f"T{number}" if random.random() < 0.7 else f"t{number}" for number in range(count)]
        self._v1 = version == "v1"
        self._taken: set[str] = set()

    def struct(self, number: int) -> str:
        """A struct whose values hold only structs of lower numbers."""
        random = self._random
        lines: list[str] = []
        embedded: set[str] = set()
        self._taken = {"", "Always", "always", *(f"F{index}" for index in range(6))}  # v2 refuses names that repeat
        for index in range(random.randint(0 if self._v1 else 1, 6)):
            if number and random.random() < 0.3:
                lines += self._embedded(number, embedded)
            else:
                type_ = self._type(number, 0)
                lines.append(f"\tF{index} {type_}{self._tag(type_)}")
        if not self._v1:
            lines.append('\tAlways int `json:"always"`')  # v2 refuses structs of which nothing is printed
        return f"type {self._names[number]} struct {{\n" + "".join(f"{line}\n" for line in lines) + "}\n"

    def _embedded(self, number: int, embedded: set[str]) -> list[str]:
        """An embedded field, unless the struct has one of that name. v2 takes no others than structs."""
        random = self._random
        choices = self._names[max(0, number - 8) : number]
        if self._v1:
            choices += ["Word", "Level", "Text", "Pointer", "Nothing", "time.Time"]
        chosen = random.choice(choices)
        name = chosen.rpartition(".")[2]
        if name in embedded:
            return []
        embedded.add(name)
        tag = self._tag("") if self._v1 and random.random() < 0.2 else ""
        return [f"\t{random.choice(('', '', '*'))}{chosen}{tag}"]

    def _type(self, number: int, deep: int) -> str:
        random = self._random
        kind = random.randrange(12 if deep < 3 else 5)
        match kind:
            case 0 | 1 | 2 | 3:
                return random.choice(_BASIC)
            case 4:
                return random.choice(_NAMED if self._v1 else [name for name in _NAMED if "Pointer" not in name])
            case 5 | 6:
                return f"*{self._type(len(self._names), deep + 1)}"
            case 7:
                return f"[]{self._type(len(self._names), deep + 1)}"
            case 8:
                return f"map[{random.choice(_KEYS)}]{self._type(len(self._names), deep + 1)}"
            case 9:
                return f"[{random.randrange(4)}]{self._type(number, deep + 1)}"
            case 10:
                inner = self._type(number, deep + 1)
                if "struct" in inner:
                    return inner
                generic = random.choice(("Generic[", "Open[", "Alias[", f"Lookup[{random.choice(_KEYS)}, "))
                return f"{generic}{inner}]"
            case _:
                return self._named(number, deep)

    def _named(self, number: int, deep: int) -> str:
        random = self._random
        if deep == 0 and random.random() < 0.2:
            inner = self._type(number, 2)
            return f"struct {{ G {inner}{self._tag(inner)} }}"
        if number == 0:
            return "string"
        if number < len(self._names):
            return self._names[random.randrange(number)]
        return random.choice(self._names)

    def _tag(self, type_: str) -> str:
        random = self._random
        if random.random() < 0.3:
            return ""
        name = random.choice(_NAMES)
        if not self._v1:
            name = "" if name in self._taken else name
            self._taken.add(name)
        options = [option for option in ("omitempty", "omitzero") if random.random() < 0.25]
        if random.random() < 0.2 and (self._v1 or type_ in _NUMBERS):
            options.append("string")
        if self._v1 and random.random() < 0.05:
            return random.choice((' `json:"-"`', ' `json:"-,"`', ' `json:",inline"`', ' `yaml:"y"`'))
        text = ",".join([name, *options])
        return f' `json:"{text}"`' if text else ""
