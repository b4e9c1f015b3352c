package bundle

import (
	"archive/zip"
	"errors"
	"io"
)

// ErrNone says that a file is no bundle; test with errors.Is.
var ErrNone = errors.New("no zip with a history in it")

// mostListed is how much of a zip is read before it is known to be a bundle. House
// rule: its own list of files is some 400 bytes; what ends a zip is looked for
// in the last 65 kB.
const mostListed = 256 << 10

// Open is the history in a bundle, or in a zip that was made anew of its files. A
// zip may list millions of files in front of it, each of which takes memory, so
// that one with a long list is ErrNone like a file that is no zip.
func Open(in io.ReaderAt, size int64) (io.ReadCloser, error) {
	part := &listing{in: in, left: mostListed}
	z, err := zip.NewReader(part, size)
	part.over = true
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, ErrNone
	}
	for _, f := range z.File {
		if f.Name == Journal && f.Mode().IsRegular() {
			return f.Open()
		}
	}
	return nil, ErrNone
}

// listing lets only so much of a file be read until its list is over.
type listing struct {
	in   io.ReaderAt
	left int
	over bool
}

// ReadAt is an error when too much was read.
func (l *listing) ReadAt(p []byte, at int64) (int, error) {
	if !l.over {
		if l.left -= len(p); l.left < 0 {
			return 0, ErrNone
		}
	}
	return l.in.ReadAt(p, at)
}
