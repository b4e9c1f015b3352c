package archive

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
)

// lines gives a stream line by line, each with its end, within limits.
type lines struct {
	in   *bufio.Reader
	left int64 // bytes that may still come
	most int   // bytes of a line
	line []byte
}

// errLimit says that a limit was reached.
var errLimit = errors.New("limit")

// unpacked is r, unpacked when it is gzip, without the mark that some editors
// put before UTF-8.
func unpacked(r io.Reader, limits Limits) (*lines, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	if begin, _ := in.Peek(2); bytes.Equal(begin, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, err
		}
		in = bufio.NewReaderSize(z, 64<<10)
	}
	if begin, _ := in.Peek(3); string(begin) == "\ufeff" {
		_, _ = in.Discard(3) // they are there
	}
	return &lines{in: in, left: limits.Bytes, most: limits.Line}, nil
}

// next is the next line, good until the one after it. At the end of the stream
// it is what is left, without a line's end, and an error.
func (l *lines) next() ([]byte, error) {
	l.line = l.line[:0]
	for {
		part, err := l.in.ReadSlice('\n')
		l.left -= int64(len(part))
		if l.left < 0 || len(l.line)+len(part) > l.most {
			return nil, errLimit
		}
		l.line = append(l.line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return l.line, err
		}
	}
}
