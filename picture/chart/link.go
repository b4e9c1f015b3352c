package chart

import (
	"github.com/legwork-run/legwork/picture/svg"
	"github.com/legwork-run/legwork/training"
)

// begin opens the mark of a date as an element of a kind, inside a link where the
// frame has an address for it; what it answers closes both. A mark without a
// link is a stop for the keyboard itself.
func (f Frame) begin(w *svg.Writer, kind string, d training.Date, attributes ...string) (end func()) {
	address := ""
	if f.Href != nil {
		address = f.Href(d)
	}
	attributes = append(attributes, "role", "img")
	if address == "" {
		w.Open(kind, append(attributes, "tabindex", "0")...)
		return w.Close
	}
	w.Open("a", "href", address)
	w.Open(kind, attributes...)
	return func() {
		w.Close()
		w.Close()
	}
}
