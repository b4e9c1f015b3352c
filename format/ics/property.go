package ics

import "strings"

// property is one content line: DTSTART;TZID=Europe/Berlin:20270418T090000.
type property struct {
	name   string // upper case
	params string // as written, without the leading semicolon
	value  string // still escaped
	line   int
}

// parseProperty takes a content line apart. It is false for a line that has
// no colon.
func parseProperty(s string, line int) (property, bool) {
	quoted := false
	head := -1
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"':
			quoted = !quoted
		case c == ';' && head < 0 && !quoted:
			head = i
		case c == ':' && !quoted:
			if head < 0 {
				return property{name: strings.ToUpper(strings.TrimSpace(s[:i])), value: s[i+1:], line: line}, true
			}
			return property{name: strings.ToUpper(strings.TrimSpace(s[:head])), params: s[head+1 : i], value: s[i+1:], line: line}, true
		}
	}
	return property{}, false
}

// param is the value of parameter name, without quotes; "" = not given.
func (p property) param(name string) string {
	for rest := p.params; rest != ""; {
		var one string
		one, rest = cutOutsideQuotes(rest, ';')
		if k, v, ok := strings.Cut(one, "="); ok && strings.EqualFold(strings.TrimSpace(k), name) {
			return strings.Trim(v, `"`)
		}
	}
	return ""
}

func cutOutsideQuotes(s string, sep byte) (before, after string) {
	quoted := false
	for i := range len(s) {
		if s[i] == '"' {
			quoted = !quoted
		}
		if s[i] == sep && !quoted {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// text is p's value as a person reads it: \n, \, \; and \\ undone.
func (p property) text() string {
	if !strings.Contains(p.value, `\`) {
		return p.value
	}
	var b strings.Builder
	for i := 0; i < len(p.value); i++ {
		c := p.value[i]
		if c != '\\' || i+1 == len(p.value) {
			b.WriteByte(c)
			continue
		}
		i++
		switch p.value[i] {
		case 'n', 'N':
			b.WriteByte('\n')
		case ',', ';', '\\', ':', '"':
			b.WriteByte(p.value[i])
		default: // no escape after all
			b.WriteByte('\\')
			b.WriteByte(p.value[i])
		}
	}
	return b.String()
}
