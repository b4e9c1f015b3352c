package markup

import (
	"io"
	"strings"
	"unicode/utf8"
)

// charset converts the one family of encodings other than UTF-8 that old
// exports use. Windows-1252 is read as Latin-1: its few extra signs can only
// stand in titles.
func charset(label string, in io.Reader) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(label)) {
	case "utf-8", "utf8", "us-ascii", "ascii":
		return in, nil
	case "iso-8859-1", "iso-8859-15", "latin1", "windows-1252", "cp1252":
		return &latin{in: in}, nil
	}
	return nil, &RefusedError{"its text encoding " + label + " is not known here; save it as UTF-8"}
}

// latin turns Latin-1 into UTF-8. Every byte becomes at most two.
type latin struct{ in io.Reader }

// Read fills p with UTF-8.
func (l *latin) Read(p []byte) (int, error) {
	if len(p) < 2 {
		return 0, io.ErrShortBuffer
	}
	raw := make([]byte, min(len(p)/2, 4096))
	n, err := l.in.Read(raw)
	out := p[:0]
	for _, b := range raw[:n] {
		out = utf8.AppendRune(out, rune(b))
	}
	return len(out), err
}
