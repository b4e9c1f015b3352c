// Package markup reads XML that may be hostile. Depth, number of elements,
// attributes, the size of one token and of the whole input are bounded, custom
// entities are refused, and nothing is ever fetched. Byte order marks, blanks
// before the declaration, undeclared prefixes and Latin-1 are forgiven,
// because running watches and their portals write all four.
package markup

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The bounds. House rule: a day of one point per second with every sensor is
// about 60 MB of XML, six levels deep, with two attributes per element.
const (
	MaxBytes      = 256 << 20
	MaxToken      = 1 << 20
	MaxDepth      = 64
	MaxAttributes = 64
	MaxElements   = 20_000_000
)

// RefusedError reports input that breaks a bound or declares entities. What
// was read before it is not to be trusted.
type RefusedError struct{ Why string }

// Error says what was refused.
func (e *RefusedError) Error() string { return e.Why }

// Reader hands out XML tokens within the bounds.
type Reader struct {
	src      *source
	dec      *xml.Decoder
	depth    int
	elements int
}

// NewReader reads XML from r.
func NewReader(r io.Reader) *Reader {
	src := &source{r: bufio.NewReaderSize(r, 32<<10)}
	src.skipLead()
	dec := xml.NewDecoder(src)
	dec.CharsetReader = charset
	return &Reader{src: src, dec: dec}
}

// Next is the next token, valid until the call after it; io.EOF at the end.
// A RefusedError means that the input is hostile; an *xml.SyntaxError that it
// is broken or cut off, and that the tokens before it hold.
func (r *Reader) Next() (xml.Token, error) {
	r.src.token = 0
	tok, err := r.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := tok.(type) {
	case xml.StartElement:
		r.depth++
		r.elements++
		return t, r.check(t)
	case xml.EndElement:
		r.depth--
	case xml.Directive:
		if bytes.Contains(bytes.ToUpper(t), []byte("ENTITY")) {
			return nil, &RefusedError{"it declares XML entities, which are not expanded here; export it again without them"}
		}
	}
	return tok, nil
}

// Line is the line the last token ended on, from 1.
func (r *Reader) Line() int {
	line, _ := r.dec.InputPos()
	return line
}

func (r *Reader) check(t xml.StartElement) error {
	switch {
	case r.depth > MaxDepth:
		return &RefusedError{fmt.Sprintf("its elements are nested more than %d deep; export it again", MaxDepth)}
	case r.elements > MaxElements:
		return &RefusedError{fmt.Sprintf("it holds more than %d elements; export a part of it", MaxElements)}
	case len(t.Attr) > MaxAttributes:
		return &RefusedError{fmt.Sprintf("an element has more than %d attributes; export it again", MaxAttributes)}
	}
	return nil
}

// Broken reports whether err is a fault of the XML itself, after which what
// was read so far still holds.
func Broken(err error) bool {
	var syntax *xml.SyntaxError
	return errors.As(err, &syntax)
}

// Attr is the value of the attribute with the given local name, or "".
func Attr(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return a.Value
		}
	}
	return ""
}

// source counts bytes. The decoder gathers a whole token in memory before it
// shows it, so the bound must hold here.
type source struct {
	r     *bufio.Reader
	token int64
	total int64
}

func (s *source) skipLead() {
	if b, _ := s.r.Peek(3); bytes.Equal(b, []byte("\xef\xbb\xbf")) {
		s.r.Discard(3)
	}
	for range MaxToken {
		b, err := s.r.ReadByte()
		if err != nil {
			return
		}
		if !strings.ContainsRune(" \t\r\n", rune(b)) {
			s.r.UnreadByte()
			return
		}
	}
}

// ReadByte makes the decoder read through the bounds instead of a buffer of
// its own.
func (s *source) ReadByte() (byte, error) {
	if s.token >= MaxToken {
		return 0, &RefusedError{fmt.Sprintf("a single tag or text is longer than %d KiB; export it again", MaxToken>>10)}
	}
	if s.total >= MaxBytes {
		return 0, &RefusedError{fmt.Sprintf("it is larger than %d MiB; export a part of it", MaxBytes>>20)}
	}
	s.token++
	s.total++
	return s.r.ReadByte()
}

// Read serves a charset conversion, byte by byte so that the bounds hold.
func (s *source) Read(p []byte) (int, error) {
	for i := range p {
		b, err := s.ReadByte()
		if err != nil {
			return i, err
		}
		p[i] = b
		if b == '>' {
			return i + 1, nil
		}
	}
	return len(p), nil
}
