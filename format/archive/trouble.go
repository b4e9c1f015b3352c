package archive

import (
	"errors"
	"fmt"
)

// What can be wrong with an archive; test with errors.Is.
var (
	// ErrWrongFile: it is no archive at all. Nothing was read.
	ErrWrongFile = errors.New("this is no archive of Legwork")
	// ErrNewer: a newer program wrote it. Nothing was read.
	ErrNewer = errors.New("a newer version of Legwork wrote this archive")
	// ErrBrokenOff: its end is missing. The events before it are good.
	ErrBrokenOff = errors.New("the archive breaks off")
	// ErrChanged: it is not as it was written. Every event that was read is one,
	// but may say something else than it did.
	ErrChanged = errors.New("the archive was changed since it was written")
	// ErrTooBig: it goes beyond the limits. The events before them were read.
	ErrTooBig = errors.New("the archive is larger than any history")
	// ErrLine: one line is no event of this athlete. The others were read.
	ErrLine = errors.New("this line is no event of this history")
)

// Trouble is something wrong with an archive: what and where, what is safe, and
// the way out.
type Trouble struct {
	Kind  error  // one of the errors above
	Line  int    // from 1; 0 = the file as a whole
	Safe  string // what can be used in spite of it
	Do    string // the way out
	Cause error  // more of what is wrong; nil when there is no more
}

// Error is one line that a person can act on.
func (t *Trouble) Error() string {
	text := t.Kind.Error()
	if t.Cause != nil {
		text += fmt.Sprintf(" (%v)", t.Cause)
	}
	if t.Line > 0 {
		text = fmt.Sprintf("line %d: %s", t.Line, text)
	}
	return fmt.Sprintf("%s: %s; %s", text, t.Safe, t.Do)
}

// Unwrap lets errors.Is find the kind and the cause.
func (t *Trouble) Unwrap() []error {
	if t.Cause == nil {
		return []error{t.Kind}
	}
	return []error{t.Kind, t.Cause}
}

// nothing is what is safe of a file that was not read.
const nothing = "nothing was read and nothing was changed"

// Ways out.
const (
	exportAgain = "export again, or take another copy of the file"
	goOn        = exportAgain + ", for the rest; what is brought in twice is there once"
	lookOver    = "take another copy of the file; without one, bring them in and look them over"
	mendLine    = "keep the file, and put the line back as it was written or go on without it"
)
