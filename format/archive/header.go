package archive

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Version is that of the lines around the events, the newest this program
// writes and reads. Events have versions of their own.
const Version = 1

// Header is what the first line of an archive says.
type Header struct {
	Athlete string    // whose history it is
	Events  int       // how many follow
	Made    time.Time // to the second, in UTC
}

// firstLine is a Header as it is written.
type firstLine struct {
	Legwork string    `json:"legwork"`
	Version int       `json:"version"`
	Athlete string    `json:"athlete"`
	Events  int       `json:"events"`
	Made    time.Time `json:"made"`
}

// lastLine closes an archive.
type lastLine struct {
	Legwork string `json:"legwork"`
	Events  int    `json:"events"`
	SHA256  string `json:"sha256"` // of every byte before this line, in hexadecimal
}

// The words that lines which are no events begin with.
const (
	journalWord = "journal"
	endWord     = "end"
)

// line is v as JSON with the line's end.
func line(v any) ([]byte, error) {
	b, err := json.Marshal(v)
	return append(b, '\n'), err
}

// readHeader reads the first line of a file that begins so.
func readHeader(head, begin []byte) (Header, error) {
	var kind struct {
		Legwork string
		Version int
	}
	if err := json.Unmarshal(head, &kind); err != nil || kind.Legwork != journalWord {
		return Header{}, wrongFile(begin)
	}
	if kind.Version > Version {
		return Header{}, &Trouble{Kind: ErrNewer, Line: 1, Safe: nothing, Do: "bring this program up to date and read the archive again",
			Cause: fmt.Errorf("it has version %d and this program reads up to %d", kind.Version, Version)}
	}
	var h firstLine
	if err := json.Unmarshal(head, &h); err != nil || h.Version < 1 || h.Athlete == "" || h.Events < 0 {
		return Header{}, &Trouble{Kind: ErrChanged, Line: 1, Safe: nothing, Do: exportAgain, Cause: errors.New("its first line does not say whose history it is and how long")}
	}
	return Header{h.Athlete, h.Events, h.Made}, nil
}
