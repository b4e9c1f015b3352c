package web

import "strings"

// squeezed is a script without what only people read: comments, indentation, the
// blanks around signs and the last comma or semicolon of what ends. A line stays
// one where its end may end something. Texts and patterns stay as they are, and of
// templates what is text. What is constant need not be said to a browser: that the
// scripts do not change it is what their types are checked for.
func squeezed(script string) string {
	q := squeezing{in: script}
	for q.at < len(q.in) {
		q.next()
	}
	q.keep()
	return strings.TrimLeft(string(q.out), "\n")
}

type squeezing struct {
	in   string
	at   int
	out  []byte
	last byte // written, or held back
	held bool // last is the end of a line, a comma or a semicolon that may not be needed
}

func (q *squeezing) next() {
	rest := q.in[q.at:]
	switch c := rest[0]; {
	case strings.HasPrefix(rest, "/*"):
		q.at += 2 + until(rest[2:], "*/")
	case strings.HasPrefix(rest, "//"):
		q.at += until(rest, "\n") - 1
	case c == '"' || c == '\'':
		q.write(rest[:quoted(rest)])
	case c == '`':
		n := quoted(rest)
		q.write(template(rest[:n]))
		q.at += n - len(template(rest[:n]))
	case strings.HasPrefix(rest, "const ") && !worded(q.last) && q.last != '.':
		q.write("let")
		q.at += len("const") - len("let")
	case c == '/' && q.beginsPattern():
		q.write(rest[:patterned(rest)])
	case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		q.blank(rest)
	default:
		q.write(rest[:1])
	}
}

func (q *squeezing) write(text string) {
	switch c := text[0]; {
	case strings.IndexByte(")]}", c) >= 0 && (q.last == '\n' || q.last == ',' || q.last == ';' && c == '}'):
		q.drop()
	case q.last == '\n' && strings.IndexByte(".?:&|", c) >= 0:
		q.drop()
	}
	q.keep()
	q.at += len(text)
	q.last = text[len(text)-1]
	if q.held = text == "," || text == ";"; q.held {
		return
	}
	q.out = append(q.out, text...)
}

// keep writes what was held back.
func (q *squeezing) keep() {
	if q.held {
		q.out = append(q.out, q.last)
	}
	q.held = false
}

// drop forgets it.
func (q *squeezing) drop() {
	q.held = false
	if n := len(q.out); n > 0 {
		q.last = q.out[n-1]
	}
}

// until is how many bytes there are to the end of what is looked for; all, where
// it is not found.
func until(s, end string) int {
	if i := strings.Index(s, end); i >= 0 {
		return i + len(end)
	}
	return len(s) + 1
}

// blank writes of a run of blanks what has to stay: the end of a line, or one
// blank between words.
func (q *squeezing) blank(rest string) {
	body := strings.TrimLeft(rest, " \t\r\n")
	q.at += len(rest) - len(body)
	switch {
	case strings.Contains(rest[:len(rest)-len(body)], "\n"):
		if strings.IndexByte("\n;,{([=>&|?:", q.last) < 0 {
			q.keep()
			q.last, q.held = '\n', true
		}
	case body != "" && (worded(q.last) && worded(body[0]) || q.last == body[0]):
		q.keep()
		q.out = append(q.out, ' ')
		q.last = ' '
	}
}

func worded(c byte) bool {
	return c == '_' || c == '$' || c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// beginsPattern reports whether a slash here begins a pattern and divides nothing.
func (q *squeezing) beginsPattern() bool {
	return strings.IndexByte("(,=:[!&|?{};>\n\x00", q.last) >= 0 || strings.HasSuffix(string(q.out[max(0, len(q.out)-6):]), "return")
}

// quoted is the length of the text or template that s begins with.
func quoted(s string) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case s[i] == s[0]:
			return i + 1
		case s[0] == '`' && strings.HasPrefix(s[i:], "${"):
			i += braced(s[i+1:])
		}
	}
	return len(s)
}

// template is a template with what stands in its braces squeezed.
func template(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s):
			out.WriteByte(s[i])
			i++
		case strings.HasPrefix(s[i:], "${"):
			n := braced(s[i+1:])
			out.WriteString("${" + squeezed(s[i+2:i+n]) + "}")
			i += n
			continue
		}
		out.WriteByte(s[i])
	}
	return out.String()
}

// braced is the length of what stands in the braces that s begins with.
func braced(s string) int {
	deep := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '"', '\'', '`':
			i += quoted(s[i:]) - 1
		case '{':
			deep++
		case '}':
			if deep--; deep == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}

// patterned is the length of the pattern that s begins with.
func patterned(s string) int {
	class := false
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				return i + 1
			}
		}
	}
	return len(s)
}
