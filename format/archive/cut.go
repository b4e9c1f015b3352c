package archive

import (
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// cut is what a stream that came to no good end means for the archive.
func (r *Reader) cut(err error) error {
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, errLimit):
		return r.trouble(ErrTooBig, nil)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return r.trouble(ErrBrokenOff, nil)
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, gzip.ErrHeader), errors.As(err, &corrupt):
		return r.trouble(ErrChanged, err)
	}
	return fmt.Errorf("read archive, line %d: %w", r.line, err)
}

// trouble says what kind of trouble means at this place.
func (r *Reader) trouble(kind, cause error) *Trouble {
	t := &Trouble{Kind: kind, Line: r.line, Safe: nothing, Do: exportAgain, Cause: cause}
	good := r.events - r.bad
	switch {
	case good == 0:
	case errors.Is(kind, ErrChanged):
		t.Safe = fmt.Sprintf("%d events can be read, but any of them may say something else than it did", good)
		t.Do = lookOver
	default:
		t.Safe = fmt.Sprintf("%d of %d events are whole and can be brought in", good, r.Header.Events)
		t.Do = goOn
	}
	return t
}
