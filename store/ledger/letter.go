package ledger

import (
	"encoding/json"
	"errors"
	"unicode/utf8"

	"github.com/legwork-run/legwork/store"
	"github.com/legwork-run/legwork/training/journal"
)

// Letter is one event on its way in, judged as far as it can be without the
// history: what it is, its bytes, and whether it is to be applied.
type Letter struct {
	id     journal.ID
	device string
	seq    int64
	line   []byte
	// reason is why it is not simply applied; empty for most.
	reason store.Reason
	why    string
}

// Written are the letters of events. Each is spelled, then read back as
// AppendRaw would: what is kept as applied can be read again, whatever type a
// caller made up.
func Written(athlete string, events []journal.Event) []Letter {
	out := make([]Letter, len(events))
	for i, e := range events {
		line, err := journal.Encode(e)
		if err != nil {
			out[i] = Letter{id: e.ID, device: e.Device, seq: e.Seq, reason: store.Unwritable, why: err.Error()}
			continue
		}
		out[i] = judge(athlete, line, func(journal.Event) ([]byte, error) { return line, nil })
	}
	return out
}

// Received are the letters of lines as they came from outside.
func Received(athlete string, lines [][]byte) []Letter {
	out := make([]Letter, len(lines))
	for i, line := range lines {
		out[i] = judge(athlete, line, journal.Encode)
	}
	return out
}

// judge judges one line, which spell turns into its canonical bytes:
//
//  1. bytes that are no event here are parked as they came, unless they say
//     that they belong to somebody else;
//  2. an event of another athlete is refused, never kept under this one;
//  3. what journal.Check finds impossible is parked;
//  4. a body that is newer than this program joins the history unread.
func judge(athlete string, line []byte, spell func(journal.Event) ([]byte, error)) Letter {
	e, err := journal.Decode(line)
	if err != nil { // Rule 1.
		return unreadable(athlete, line, err)
	}
	if e.Athlete != athlete { // Rule 2.
		return foreign(e.ID, e.Athlete)
	}
	l := Letter{id: e.ID, device: e.Device, seq: e.Seq, line: line}
	spelled, err := spell(e)
	if err != nil {
		l.reason, l.why = store.Unreadable, err.Error()
		return l
	}
	l.line = spelled
	if err := check(e); err != nil { // Rule 3.
		l.reason, l.why = store.Unlikely, err.Error()
		return l
	}
	if body, ok := e.Body.(journal.Unread); ok { // Rule 4.
		l.reason, l.why = store.Newer, body.Why
	}
	return l
}

var errText = errors.New("device: holds bytes that are no text")

// check adds to journal.Check what columns of text cannot hold.
func check(e journal.Event) error {
	if !storable(e.Device) {
		return errText
	}
	return journal.Check(e)
}

func foreign(id journal.ID, owner string) Letter {
	return Letter{id: id, reason: store.Foreign, why: "it belongs to " + owner}
}

// envelope is what can be made out of bytes that are no event here.
type envelope struct {
	ID      journal.ID `json:"id"`
	Athlete string     `json:"athlete"`
	Device  string     `json:"device"`
	Seq     int64      `json:"seq"`
}

func unreadable(athlete string, line []byte, err error) Letter {
	var env envelope
	if json.Unmarshal(line, &env) != nil {
		env = envelope{}
	}
	if env.Athlete != "" && env.Athlete != athlete {
		return foreign(env.ID, env.Athlete)
	}
	return Letter{id: env.ID, device: env.Device, seq: env.Seq, line: line, reason: store.Unreadable, why: err.Error()}
}

// joins reports whether the letter becomes part of the history.
func (l Letter) joins() bool { return l.reason == "" || l.reason == store.Newer }

// kept reports whether the letter is kept at all.
func (l Letter) kept() bool { return l.reason != store.Foreign && l.reason != store.Unwritable }

// answer is the letter's answer under a verdict that is not simply applied.
func (l Letter) answer(v store.Verdict) store.Answer {
	return store.Answer{ID: l.id, Verdict: v, Reason: l.reason, Why: l.why}
}

// storable reports whether s can be a text on both engines.
func storable(s string) bool {
	for _, r := range s {
		if r == 0 {
			return false
		}
	}
	return utf8.ValidString(s)
}
