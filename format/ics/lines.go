package ics

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/legwork-run/legwork/training"
)

// The limits of what is read. House rule: a personal calendar of twenty years
// is about 20 MB and 20 000 events; a line longer than 64 KB is an attachment.
const (
	maxBytes = 32 << 20
	maxLine  = 64 << 10
)

// lines hands out a file's content lines: unfolded, as UTF-8, each with the
// number of the line it began on. Lines end with CRLF, LF or CR; a line longer
// than maxLine loses its tail.
type lines struct {
	in     *bufio.Reader
	source string
	read   int    // bytes so far
	number int    // physical lines so far
	ahead  []byte // a physical line read too far
	more   bool   // ahead is valid
}

func newLines(r io.Reader, source string) *lines {
	in := bufio.NewReaderSize(r, 32<<10)
	if b, _ := in.Peek(3); string(b) == "\ufeff" {
		_, _ = in.Discard(3) // a byte order mark, just peeked
	}
	return &lines{in: in, source: source}
}

// next is the next content line and where it began; io.EOF after the last.
func (l *lines) next() (string, int, error) {
	line, at := l.ahead, l.number
	if !l.more {
		var err error
		if line, err = l.physical(nil); err != nil {
			return "", 0, err
		}
		at = l.number
	}
	l.more = false
	for {
		b, err := l.physical(nil)
		if errors.Is(err, io.EOF) {
			return toUTF8(line), at, nil
		}
		if err != nil {
			return "", 0, err
		}
		if len(b) == 0 || (b[0] != ' ' && b[0] != '\t') {
			l.ahead, l.more = b, true
			return toUTF8(line), at, nil
		}
		line = append(line, b[1:min(len(b), max(1, maxLine-len(line)))]...)
	}
}

// physical appends one line of the file to b, without its ending.
func (l *lines) physical(b []byte) ([]byte, error) {
	some := false
	for {
		c, err := l.in.ReadByte()
		switch {
		case errors.Is(err, io.EOF) && some:
			l.number++
			return b, nil
		case err != nil && errors.Is(err, io.EOF):
			return nil, io.EOF
		case err != nil:
			return nil, fmt.Errorf("read calendar: %w", err)
		}
		some = true
		if l.read++; l.read > maxBytes {
			return nil, &training.InvalidError{Field: where(l.source, l.number+1),
				Why: "the calendar is larger than 32 MB; export the training calendar alone"}
		}
		switch {
		case c == '\r':
			if n, _ := l.in.Peek(1); len(n) == 1 && n[0] == '\n' {
				continue
			}
			fallthrough
		case c == '\n':
			l.number++
			return b, nil
		case len(b) < maxLine:
			b = append(b, c)
		}
	}
}

// toUTF8 reads a line that is not UTF-8 as Latin-1, which old exports are.
func toUTF8(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	if len(b) == maxLine { // cut within a letter
		return strings.ToValidUTF8(string(b), "")
	}
	r := make([]rune, len(b))
	for i, c := range b {
		r[i] = rune(c)
	}
	return string(r)
}

// where is a file and line as errors name them: "plan.ics:12".
func where(source string, line int) string {
	if source == "" {
		source = "calendar"
	}
	return fmt.Sprintf("%s:%d", source, line)
}
