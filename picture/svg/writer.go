// Package svg writes the SVG of our pictures: elements in the order they are
// asked for, every text escaped, numbers short, colours by name.
//
// It knows nothing of charts or bodies. Colours are CSS variables with a light
// default, written as attributes and never as a style sheet: a page whose
// security policy forbids inline styles can hold the picture, and two pictures
// on one page cannot restyle each other. Only a picture that stands alone
// carries a style sheet, with the dark colours.
package svg

import (
	"encoding/xml"
	"slices"
	"strings"
)

// Writer collects elements. Its zero value is ready.
type Writer struct {
	b    []byte
	open []string
}

// Open begins an element. Attributes are pairs of name and value; a value may
// be any text.
func (w *Writer) Open(name string, attributes ...string) {
	w.tag(name, attributes)
	w.b = append(w.b, '>')
	w.open = append(w.open, name)
}

// Close ends the element opened last.
func (w *Writer) Close() {
	last := len(w.open) - 1
	w.end(w.open[last])
	w.open = w.open[:last]
}

// Leaf writes an element without content.
func (w *Writer) Leaf(name string, attributes ...string) {
	w.tag(name, attributes)
	w.b = append(w.b, "/>"...)
}

// Text writes an element that holds only text.
func (w *Writer) Text(name, text string, attributes ...string) {
	w.tag(name, attributes)
	w.b = append(w.b, '>')
	w.b = append(w.b, Escape(text)...)
	w.end(name)
}

// Break starts a new line, so that a changed picture differs in few lines.
func (w *Writer) Break() { w.b = append(w.b, '\n') }

// leastRoom is what there is room for before an element begins. A picture that
// outgrows its room gets as much again: it is copied once or twice and not at
// every quarter more.
const leastRoom = 1 << 10

func (w *Writer) tag(name string, attributes []string) {
	if cap(w.b)-len(w.b) < leastRoom {
		w.b = slices.Grow(w.b, cap(w.b)+leastRoom)
	}
	w.b = append(append(w.b, '<'), name...)
	for i := 0; i+1 < len(attributes); i += 2 {
		w.b = append(append(w.b, ' '), attributes[i]...)
		w.b = append(w.b, `="`...)
		w.b = append(append(w.b, Escape(attributes[i+1])...), '"')
	}
}

func (w *Writer) end(name string) {
	w.b = append(w.b, "</"...)
	w.b = append(append(w.b, name...), '>')
}

// Escape makes any text safe between tags and inside quotes. What XML cannot
// hold, such as control characters, becomes the replacement character.
func Escape(text string) string {
	if safe(text) {
		return text
	}
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a strings.Builder never fails
	return b.String()
}

// safe reports whether text is safe as it is, as nearly all of a picture is.
func safe(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ' || c > '~' || c == '"' || c == '\'' || c == '&' || c == '<' || c == '>':
			return false
		}
	}
	return true
}

// Bytes is what was written so far; it holds until more is written.
func (w *Writer) Bytes() []byte { return w.b }

// Raw writes markup that is finished, as it is.
func (w *Writer) Raw(markup []byte) { w.b = append(w.b, markup...) }
