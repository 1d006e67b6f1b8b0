package gowasm

import "time"

// EncodeTime prints a time as its method MarshalJSON does.
func EncodeTime(e *Encoder, v *time.Time) {
	e.b.sign('"')
	if !e.b.time(v) {
		e.fail(noText, nil)
	}
	e.b.sign('"')
}

const noText = "this time has no text: its year is not one of four digits, or its offset is a day or more"

// time adds RFC 3339, and is false for what is none. Methods of package time that do so have more code.
//
//go:noinline
func (b *buffer) time(t *time.Time) bool {
	year := len(*b)
	*b = t.AppendFormat(*b, time.RFC3339Nano)
	zone := (*b)[len(*b)-len("+00:00"):]
	hours := (zone[1]-'0')*10 + zone[2] - '0'
	return (*b)[year+4] == '-' && (zone[5] == 'Z' || zone[0] < '0' && hours < 24)
}

// DecodeTime reads a time as its method UnmarshalJSON does, which would make a program larger by 100 kB.
func DecodeTime(d *Decoder, v *time.Time) {
	if d.Null() {
		return
	}
	d.peek()
	at := d.i
	raw := d.raw()
	if d.stopped {
		return
	}
	if n := len(raw); n > 2 && raw[0] == '"' {
		text := raw[1 : n-1]
		if timesUnescaped && !isClean(text) {
			text = view(unquoted(text))
		}
		if t, ok := parseTime(text); ok {
			*v = t
			return
		}
	}
	d.i = at
	d.stop("this is no time of RFC 3339", nil)
}

// parseTime reads https://www.rfc-editor.org/rfc/rfc3339#section-5.6, and what package time allows besides: hours of one
// digit, a comma before the fraction, and offsets up to 24 hours and 60 minutes.
func parseTime(text string) (t time.Time, ok bool) {
	p := timeParser{text: text}
	year, month, day := p.number(4, 9999, '-'), p.number(2, 12, '-'), p.number(2, 31, 'T')
	hour, minute, second := p.number(1, 23, ':'), p.number(2, 59, ':'), p.number(2, 59, 0)
	nanosecond := p.fraction()
	offset, sign := int64(0), p.next()
	if sign == '+' || sign == '-' {
		offset = p.number(2, 24, ':') * 60
		if offset = (offset + p.number(2, 60, 0)) * 60; sign == '-' {
			offset = -offset
		}
	} else if sign != 'Z' {
		p.bad = true
	}
	days := daysBefore(year, month, day)
	if p.bad || p.i < len(text) || month < 1 || day < 1 || days >= daysBefore(year, month+1, 1) {
		return t, false
	}
	t = time.Unix(((days*24+hour)*60+minute)*60+second-offset, nanosecond)
	if sign == 'Z' {
		t = t.UTC()
	} else if _, local := t.Zone(); int64(local) != offset {
		t = t.In(time.FixedZone("", int(offset)))
	}
	return t, true
}

// daysBefore is the days from 1970 to a date. The month may be the 13th.
//
//go:noinline
func daysBefore(year, month, day int64) int64 {
	if month < 3 { // of a year that begins with March
		year, month = year-1, month+12
	}
	year += 400 // so that divisions round down
	return 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1 - 865565
}

// timeParser takes pieces from a text.
type timeParser struct {
	text string
	i    int
	bad  bool
}

// next takes a byte; 0 is the end.
func (p *timeParser) next() byte {
	if p.i >= len(p.text) {
		return 0
	}
	p.i++
	return p.text[p.i-1]
}

// digit takes a digit, if that comes; -1 is none.
//
//go:noinline
func (p *timeParser) digit() int64 {
	if p.i < len(p.text) && p.text[p.i]-'0' < 10 {
		p.i++
		return int64(p.text[p.i-1] - '0')
	}
	return -1
}

// number takes so many digits, of which the second may be missing where it is one, and the sign behind them, unless that
// is 0.
//
//go:noinline
func (p *timeParser) number(digits int, most int64, sign byte) int64 {
	n := int64(0)
	for i := range max(digits, 2) {
		digit := p.digit()
		if digit < 0 {
			p.bad = p.bad || i < digits
			break
		}
		n = n*10 + digit
	}
	p.bad = p.bad || n > most || sign != 0 && p.next() != sign
	return n
}

// fraction takes the fraction of a second, in nanoseconds; what is behind the ninth digit does not count.
func (p *timeParser) fraction() int64 {
	if p.i >= len(p.text) || p.text[p.i] != '.' && p.text[p.i] != ',' {
		return 0
	}
	p.i++
	n, unit := int64(0), int64(100_000_000)
	digit := p.digit()
	p.bad = p.bad || digit < 0
	for ; digit >= 0; digit = p.digit() {
		n += digit * unit
		unit /= 10
	}
	return n
}
