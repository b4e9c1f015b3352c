package markup

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// MaxText is how much of an element's text a Walk keeps: titles and notes may
// be long, numbers are not. A piece that would go beyond it is left out.
const MaxText = 1024

// Walk goes through a document element by element and knows where it is.
type Walk struct {
	// Root is the local name of the first element; "" before there is one.
	Root string

	in   *Reader
	path []string
	text strings.Builder
}

// NewWalk walks the XML in r.
func NewWalk(r io.Reader) *Walk { return &Walk{in: NewReader(r)} }

// Run calls start where an element opens and end where it closes, with the
// text since the tag before, trimmed. It stops at the end of the input, at an
// error of start, and at the errors of Reader.Next.
func (w *Walk) Run(start func(xml.StartElement) error, end func(local, text string)) error {
	for {
		tok, err := w.in.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := tok.(type) {
		case xml.StartElement:
			w.open(t.Name.Local)
			if err := start(t); err != nil {
				return err
			}
		case xml.CharData:
			if w.text.Len()+len(t) <= MaxText {
				w.text.Write(t)
			}
		case xml.EndElement:
			end(t.Name.Local, w.close())
		}
	}
}

// Above is the local name of the nth element above the one that has just
// ended: 1 is its parent. Outside the document it is "".
func (w *Walk) Above(n int) string {
	if n < 1 || n > len(w.path) {
		return ""
	}
	return w.path[len(w.path)-n]
}

// Line is the line the last token ended on, from 1.
func (w *Walk) Line() int { return w.in.Line() }

func (w *Walk) open(local string) {
	w.text.Reset()
	if w.Root == "" {
		w.Root = local
	}
	w.path = append(w.path, local)
}

func (w *Walk) close() (text string) {
	text = strings.TrimSpace(w.text.String())
	w.text.Reset()
	w.path = w.path[:len(w.path)-1] // the decoder matches ends with starts
	return text
}
