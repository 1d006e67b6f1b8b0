package gowasm

import "time"

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
			text = unquoted(text)
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
func parseTime(text []byte) (t time.Time, ok bool) {
	p := timeParser{text: text}
	year := p.number(4, 4)
	p.sign('-')
	month := p.number(2, 2)
	p.sign('-')
	day := p.number(2, 2)
	p.sign('T')
	hour := p.number(1, 2)
	p.sign(':')
	minute := p.number(2, 2)
	p.sign(':')
	second := p.number(2, 2)
	nanosecond := p.fraction()
	if p.bad || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59 {
		return t, false
	}
	t = time.Date(year, time.Month(month), day, hour, minute, second, nanosecond, time.UTC)
	if t.Day() != day { // February 30
		return t, false
	}
	sign := byte('Z')
	if len(p.text) > 0 {
		sign = p.text[0]
		p.text = p.text[1:]
	} else {
		p.bad = true
	}
	offset := 0
	switch sign {
	case '+', '-':
		hours := p.number(2, 2)
		p.sign(':')
		minutes := p.number(2, 2)
		p.bad = p.bad || hours > 24 || minutes > 60
		offset = (hours*60 + minutes) * 60
		if sign == '-' {
			offset = -offset
		}
		t = t.Add(time.Duration(-offset) * time.Second)
	case 'Z':
		return t, !p.bad && len(p.text) == 0
	default:
		return t, false
	}
	if local := t.Local(); offsetOf(local) == offset {
		t = local
	} else {
		t = t.In(time.FixedZone("", offset))
	}
	return t, !p.bad && len(p.text) == 0
}

func offsetOf(t time.Time) int {
	_, offset := t.Zone()
	return offset
}

// timeParser takes pieces from the beginning of a text.
type timeParser struct {
	text []byte
	bad  bool
}

// number takes from least to most digits.
//
//go:noinline
func (p *timeParser) number(least, most int) int {
	n, i := 0, 0
	for ; i < most && i < len(p.text) && p.text[i]-'0' < 10; i++ {
		n = n*10 + int(p.text[i]-'0')
	}
	p.text = p.text[i:]
	p.bad = p.bad || i < least
	return n
}

// sign takes one that must be there.
//
//go:noinline
func (p *timeParser) sign(wanted byte) {
	if len(p.text) == 0 || p.text[0] != wanted {
		p.bad = true
		return
	}
	p.text = p.text[1:]
}

// fraction takes the fraction of a second, in nanoseconds; what is behind the ninth digit does not count.
func (p *timeParser) fraction() int {
	if len(p.text) < 2 || p.text[0] != '.' && p.text[0] != ',' || p.text[1]-'0' >= 10 {
		return 0
	}
	n, unit, i := 0, 100_000_000, 1
	for ; i < len(p.text) && p.text[i]-'0' < 10; i++ {
		n += int(p.text[i]-'0') * unit
		unit /= 10
	}
	p.text = p.text[i:]
	return n
}
