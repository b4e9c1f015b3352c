package adaptation

import (
	"slices"

	"github.com/legwork-run/legwork/training"
	"github.com/legwork-run/legwork/training/athlete"
	"github.com/legwork-run/legwork/training/catalogue"
)

// MoveKind is what stands against moving a session to a day.
type MoveKind string

// The kinds. Only a day that takes no training forbids anything: a session is the
// athlete's to move.
const (
	MoveFree    MoveKind = "free"    // nothing does
	MoveNote    MoveKind = "note"    // it costs something, or the day or hour was not given
	MoveWarning MoveKind = "warning" // a rule about runs, races or other sessions
	MoveHard    MoveKind = "hard"    // an illness, a journey or a warning sign
)

// kinds are the kinds by weight.
var kinds = map[Weight]MoveKind{Free: MoveFree, Noted: MoveNote, Warned: MoveWarning, Barred: MoveHard}

// MoveVerdict is a day that a session might be moved to.
type MoveVerdict struct {
	Date  training.Date
	Start training.Clock // the best there; that of the session where none is better
	Kind  MoveKind
	Why   []training.Reason
}

// Moves are Landings for whoever only says what stands against a day. A session
// that is not in the plan, or stays where it is, has none; where it stands it is
// free to stay.
func Moves(s athlete.State, cat *catalogue.Catalogue, today training.Date, session string, from, to training.Date) []MoveVerdict {
	list, err := Landings(s, cat, today, session, from, to)
	if err != nil { // there is no such session ahead
		return nil
	}
	out := make([]MoveVerdict, len(list))
	for i, l := range list {
		out[i] = MoveVerdict{Date: l.Date, Start: l.Start, Kind: kinds[l.Weight()], Why: slices.Concat(l.Closed, l.Against, l.Notes)}
		if l.Stands {
			out[i].Kind, out[i].Why = MoveFree, nil
		}
	}
	return out
}
