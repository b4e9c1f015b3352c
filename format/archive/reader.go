package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"

	"github.com/legwork-run/legwork/training/journal"
)

// Reader reads an archive event by event, for those who need not have all of
// them at once.
type Reader struct {
	Header Header

	in       *lines
	sum      hash.Hash
	line     int // the last that was read
	events   int // lines so far that are events, or should be
	bad      int // and are not
	troubles int // the most of those
	ended    bool
	err      error
}

// Open reads the first line of an archive, packed or not. The error is a
// *Trouble when r is no archive that this program reads.
func Open(r io.Reader, limits Limits) (*Reader, error) {
	limits = limits.orDefaults()
	from := &Reader{sum: sha256.New(), troubles: limits.Troubles}
	in, err := unpacked(r, limits)
	if err != nil {
		return nil, from.cut(err)
	}
	from.in = in
	if err := from.first(); err != nil {
		return nil, err
	}
	return from, nil
}

// longestFirst is more than any first line has. House rule: names have at most
// 120 letters.
const longestFirst = 4096

// firstWords are what every archive begins with.
var firstWords = []byte(`{"legwork":"` + journalWord + `",`)

func (r *Reader) first() error {
	begin, err := r.in.in.Peek(longestFirst)
	head, _, whole := bytes.Cut(begin, []byte("\n"))
	switch {
	case whole:
	case err != nil && !errors.Is(err, io.EOF):
		return r.cut(err)
	case err != nil && len(begin) > 0 && bytes.HasPrefix(firstWords, begin[:min(len(begin), len(firstWords))]):
		return r.cut(err)
	default:
		return wrongFile(begin)
	}
	if r.Header, err = readHeader(head, begin); err != nil {
		return err
	}
	first, err := r.in.next()
	if err != nil {
		return r.cut(err)
	}
	r.sum.Write(first)
	r.line = 1
	return nil
}

// Events gives the events in their order, once. A line that is no event of this
// history comes as a *Trouble, and reading goes on after it. Err says afterwards
// whether the archive was whole.
func (r *Reader) Events() iter.Seq2[journal.Event, error] {
	return func(yield func(journal.Event, error) bool) {
		for {
			e, there, err := r.next()
			if !there || !yield(e, err) {
				return
			}
		}
	}
}

// Err is what is wrong with the archive as a whole once its events were read:
// nil for one that is as it was written, otherwise a *Trouble or why it could
// not be read. It is an error, too, when the events were not read to the end.
func (r *Reader) Err() error {
	if r.err == nil && !r.ended {
		return errors.New("the archive was not read to its end")
	}
	return r.err
}

// next is the next event, or what is wrong with its line; false when none is
// left or nothing more can be read.
func (r *Reader) next() (journal.Event, bool, error) {
	if r.err != nil || r.ended {
		return journal.Event{}, false, nil
	}
	line, cut := r.in.next()
	r.line++
	if last, ok := closing(line); ok {
		r.ended, r.err = true, r.end(last)
		return journal.Event{}, false, nil
	}
	e, bad := r.event(line)
	there := bad == nil || cut == nil // half a line is no trouble of its own
	if there {
		r.count(line, bad)
	}
	if cut != nil { // the stream ends here
		r.err = r.cut(cut)
	}
	if r.bad > r.troubles {
		r.err = r.trouble(ErrChanged, fmt.Errorf("more than %d lines are no events", r.troubles))
		there = false
	}
	return e, there, bad
}

func (r *Reader) count(line []byte, bad error) {
	r.sum.Write(line)
	r.events++
	if bad != nil {
		r.bad++
	}
}

// event reads the event of a line.
func (r *Reader) event(line []byte) (journal.Event, error) {
	e, err := journal.Decode(line)
	if err == nil && e.Athlete != r.Header.Athlete {
		err = fmt.Errorf("it belongs to %q, the archive to %q", e.Athlete, r.Header.Athlete)
	}
	if err != nil {
		return journal.Event{}, &Trouble{Kind: ErrLine, Line: r.line, Safe: "the other lines are read", Do: mendLine, Cause: err}
	}
	return e, nil
}

// closing reads the line that closes an archive. No checksum covers it, so it
// must be spelt as it was written.
func closing(text []byte) (lastLine, bool) {
	var last lastLine
	if !bytes.HasPrefix(text, []byte(`{"legwork":`)) || json.Unmarshal(text, &last) != nil || last.Legwork != endWord {
		return last, false
	}
	want, err := line(last)
	return last, err == nil && bytes.Equal(bytes.TrimRight(text, "\r\n"), bytes.TrimRight(want, "\n"))
}

// end compares what was read with what the last line says of it.
func (r *Reader) end(last lastLine) error {
	rest, err := r.in.next()
	switch {
	case len(rest) > 0 || err == nil:
		return r.trouble(ErrChanged, errors.New("something follows its last line"))
	case !errors.Is(err, io.EOF):
		return r.cut(err)
	case r.events != r.Header.Events || r.events != last.Events:
		return r.trouble(ErrChanged, fmt.Errorf("it has %d events, its first line says %d and its last %d", r.events, r.Header.Events, last.Events))
	case last.SHA256 != hex.EncodeToString(r.sum.Sum(nil)):
		return r.trouble(ErrChanged, errors.New("its checksum is another"))
	}
	return nil
}
